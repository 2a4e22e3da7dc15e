// Our own squares in Leaflet: no tile, no outside host. The squares are read from the drawing that the page already has,
// which stays as it is where scripts do not run; the list beside it says the same.
"use strict";
(function () {
  const SIDE = 37;

  function squares(drawing) {
    return Array.from(drawing.querySelectorAll("a")).map(function (link) {
      const rect = link.querySelector("rect");
      return {
        x: Number(rect.getAttribute("x")),
        y: Number(rect.getAttribute("y")),
        code: link.querySelector("text").textContent,
        name: link.querySelector("title").textContent,
        href: link.getAttribute("href"),
        full: !link.classList.contains("t0"),
      };
    });
  }

  function bubble(square) {
    const words = document.createElement("p");
    words.append(square.name, document.createElement("br"));
    const link = document.createElement("a");
    link.href = square.href;
    link.textContent = "Voir ses actions";
    words.append(link);
    return words;
  }

  function draw(box) {
    const drawing = box.querySelector("svg");
    if (!drawing || !window.L) {
      return;
    }
    const place = document.createElement("div");
    place.setAttribute("role", "region");
    place.setAttribute("aria-label", "Carte des départements. La liste qui l’accompagne dit la même chose.");
    box.append(place);
    box.classList.add("anime");
    const whole = L.latLngBounds([-524, 0], [0, 524]);
    const map = L.map(place, {
      crs: L.CRS.Simple,
      attributionControl: false,
      minZoom: -2,
      maxZoom: 2,
      zoomSnap: 0.25,
      maxBounds: whole.pad(0.2),
      scrollWheelZoom: false,
      zoomControl: false,
    });
    L.control.zoom({ zoomInTitle: "Agrandir", zoomOutTitle: "Réduire" }).addTo(map);
    squares(drawing).forEach(function (square) {
      const south = -(square.y + SIDE);
      const bounds = [[south, square.x], [-square.y, square.x + SIDE]];
      const shape = L.rectangle(bounds, {
        className: square.full ? "case pleine" : "case",
        interactive: square.full,
        fillOpacity: 1,
      }).addTo(map);
      const middle = L.latLng(south + SIDE / 2, square.x + SIDE / 2);
      L.marker(middle, {
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: square.full ? "sigle pleine" : "sigle", html: square.code, iconSize: [36, 20] }),
      }).addTo(map);
      if (square.full) {
        shape.bindPopup(bubble(square));
      }
    });
    map.fitBounds(whole);
  }

  document.querySelectorAll("[data-carte]").forEach(draw);
})();
