package fr.inventons.algorithms.assignment;

/**
 * A greedy allocation to start from: the pinned first, then each person in turn where she costs
 * least by then. The last chair of a workshop is left to the pinned, so that the first prices are
 * those of free rooms; only speed depends on all this.
 */
final class Beginning {
    private final Network network;
    private final long[] cost;
    private final int choices;
    private final int[] flow;

    Beginning(Network network, long[] cost, int choices, int[] flow) {
        this.network = network;
        this.cost = cost;
        this.choices = choices;
        this.flow = flow;
    }

    void place() {
        for (int p = 0; p < network.people; p++) {
            if (!network.demand.mayWait(p)) {
                place(p);
            }
        }
        for (int turn = 0; turn < network.turns; turn++) {
            for (int p = 0; p < network.people; p++) {
                if (network.demand.mayWait(p)) {
                    place(p);
                }
            }
        }
    }

    private void place(int p) {
        int width = network.workshops + 1;
        int best = network.workshops;
        long least = cost[p * width + best];
        for (int w = 0; w < network.workshops; w++) {
            if (cost[p * width + w] < Network.BARRED
                    && flow[p * width + w] == 0
                    && free(w) > (network.demand.mayWait(p) ? 1 : 0)) {
                long price = cost[p * width + w] + way(network.entrance[p] + w, false);
                if (price < least) {
                    least = price;
                    best = w;
                }
            }
        }
        flow[p * width + best]++;
        if (best < network.workshops) {
            way(network.entrance[p] + best, true);
        }
    }

    private int free(int workshop) {
        int room = network.first[workshop];
        return network.capacity[room] - flow[choices + room];
    }

    /** The price of one person more from that node to the sink; walks it when asked. */
    private long way(int from, boolean walk) {
        long price = 0;
        int node = from;
        while (node != network.sink) {
            for (int a = network.first[node]; a < network.last[node]; a++) {
                if (flow[choices + a] < network.capacity[a]) {
                    price += cost[choices + a];
                    flow[choices + a] += walk ? 1 : 0;
                    node = network.head[a];
                    break;
                }
            }
        }
        return price;
    }
}
