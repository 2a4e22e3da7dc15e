// Drags a name from one workshop to another. Without scripts each name is a link to the same act; this only fills and sends
// the form that the page already has.
"use strict";
(function () {
  const form = document.querySelector(".inv-deplacement form");
  if (!form) {
    return;
  }
  let dragged = null;

  document.querySelectorAll("[data-personne]").forEach(function (name) {
    name.draggable = true;
    const link = name.querySelector("a");
    if (link) {
      link.draggable = false;
    }
    name.addEventListener("dragstart", function (event) {
      dragged = name;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", name.textContent.trim());
      name.classList.add("pris");
    });
    name.addEventListener("dragend", function () {
      name.classList.remove("pris");
      dragged = null;
    });
  });

  document.querySelectorAll("[data-atelier]").forEach(function (room) {
    function fits() {
      return dragged && dragged.dataset.tour === room.dataset.tour && !room.contains(dragged);
    }
    room.addEventListener("dragover", function (event) {
      if (fits()) {
        event.preventDefault();
        room.classList.add("accueille");
      }
    });
    room.addEventListener("dragleave", function (event) {
      if (!room.contains(event.relatedTarget)) {
        room.classList.remove("accueille");
      }
    });
    room.addEventListener("drop", function (event) {
      if (fits()) {
        event.preventDefault();
        form.elements.personne.value = dragged.dataset.personne;
        form.elements.atelier.value = room.dataset.atelier;
        form.elements.tour.value = room.dataset.tour;
        form.submit();
      }
    });
  });
})();
