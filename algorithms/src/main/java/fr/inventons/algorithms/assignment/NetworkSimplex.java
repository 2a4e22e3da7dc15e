package fr.inventons.algorithms.assignment;

import java.util.Arrays;

/**
 * Flows of least cost by the primal network simplex on strongly feasible trees (Cunningham, <i>A
 * network simplex method</i>, 1976), which cannot cycle; several objectives one after the other.
 *
 * <p>Between two objectives the tree is kept, and what the first has decided is fixed: a choice or
 * an arc outside the tree whose reduced cost is not zero keeps its flow (complementary slackness
 * describes the optimal face exactly). So the order of objectives is exact without large weights.
 *
 * <p>The reduced cost of an arc is cost + potential(head) − potential(tail); the sink has potential
 * 0, so a potential is the price of bringing one person more to that node.
 */
final class NetworkSimplex {
    private static final byte LOWER = 1;
    private static final byte TREE = 0;
    private static final byte UPPER = -1;
    private static final byte FIXED = 2;

    /** Choices and arcs looked at before the best of them enters. */
    private static final int BLOCK = 1500;

    private final Network network;
    private final int width;
    private final int choices;
    private final long[] cost;
    private final int[] tail;
    private final int[] head;
    private final int[] capacity;
    private final int[] flow;
    private final byte[] state;

    private final Tree tree;
    private final long[] potential;
    private int turn;
    private int entering;

    NetworkSimplex(Network network) {
        this.network = network;
        this.width = network.workshops + 1;
        this.choices = network.people * width;
        int size = choices + network.arcs;
        cost = new long[size];
        tail = new int[size];
        head = new int[size];
        capacity = new int[size];
        flow = new int[size];
        state = new byte[size];
        for (int p = 0; p < network.people; p++) {
            int row = p * width;
            Arrays.fill(tail, row, row + width, network.sink + 1 + p);
            for (int w = 0; w < network.workshops; w++) {
                head[row + w] = network.entrance[p] + w;
            }
            head[row + network.workshops] = network.sink;
        }
        // A person counts for one, so that a capacity of two never binds and the tree stays
        // strongly feasible.
        Arrays.fill(capacity, 0, choices, network.turns == 1 ? 2 : 1);
        if (network.turns > 1) {
            // Then the waiting list alone is in the first tree, and it never binds either.
            for (int p = 0; p < network.people; p++) {
                capacity[p * width + network.workshops] = network.turns + 1;
            }
        }
        System.arraycopy(network.tail, 0, tail, choices, network.arcs);
        System.arraycopy(network.head, 0, head, choices, network.arcs);
        System.arraycopy(network.capacity, 0, capacity, choices, network.arcs);
        Arrays.fill(state, LOWER);
        tree = new Tree(network.nodes, network.sink);
        potential = new long[network.nodes];
    }

    /** Takes the prices of the first objective and starts from a greedy allocation. */
    void start(long[] choiceCosts, long[] arcCosts) {
        load(choiceCosts, arcCosts);
        network.bar(cost);
        new Beginning(network, cost, choices, flow).place();
        for (int node = 0; node < network.sink; node++) {
            int arc = -1;
            for (int a = network.first[node]; a < network.last[node]; a++) {
                boolean full = flow[choices + a] == capacity[choices + a];
                state[choices + a] = full ? UPPER : LOWER;
                if (arc < 0 && !full) {
                    arc = choices + a;
                }
            }
            tree.hang(node, head[arc], arc);
            state[arc] = TREE;
        }
        for (int p = 0; p < network.people; p++) {
            int arc = p * width;
            if (network.turns > 1) {
                for (int w = 0; w < network.workshops; w++) {
                    state[arc + w] = flow[arc + w] > 0 ? UPPER : LOWER;
                }
                arc += network.workshops;
            }
            while (network.turns == 1 && flow[arc] == 0) {
                arc++;
            }
            tree.hang(tail[arc], head[arc], arc);
            state[arc] = TREE;
        }
        optimise();
    }

    /** Fixes what the last objective has decided, then goes on with another. */
    void then(long[] choiceCosts, long[] arcCosts) {
        for (int a = 0; a < cost.length; a++) {
            if (state[a] != TREE && (cost[a] >= Network.BARRED || reduced(a) != 0)) {
                state[a] = FIXED;
            }
        }
        load(choiceCosts, arcCosts);
        for (int a = 0; a < choices; a++) {
            if (state[a] == FIXED) {
                cost[a] = Network.BARRED;
            }
        }
        optimise();
    }

    private void load(long[] choiceCosts, long[] arcCosts) {
        System.arraycopy(choiceCosts, 0, cost, 0, choices);
        System.arraycopy(arcCosts, 0, cost, choices, arcCosts.length);
    }

    /** Whether that person goes there. */
    boolean goes(int person, int workshop) {
        return flow[person * width + workshop] > 0;
    }

    /** Where that person is, or {@link Demand#NONE}. */
    int place(int person) {
        for (int w = 0; w < network.workshops; w++) {
            if (flow[person * width + w] > 0) {
                return w;
            }
        }
        return Demand.NONE;
    }

    long potential(int node) {
        return potential[node];
    }

    private long reduced(int arc) {
        return cost[arc] + potential[head[arc]] - potential[tail[arc]];
    }

    private void optimise() {
        tree.price(tail, cost, potential);
        while (findEntering()) {
            pivot();
        }
    }

    /** Takes turns over people, then over the other arcs; true when something can improve. */
    private boolean findEntering() {
        int rows = network.people + (network.arcs + width - 1) / width;
        long best = 0;
        int found = -1;
        int seen = 0;
        for (int i = 0; i < rows; i++) {
            int row = turn;
            turn = turn + 1 == rows ? 0 : turn + 1;
            if (row < network.people && network.turns == 1) {
                int start = row * width;
                int entrance = network.entrance[row];
                long own = potential[network.sink + 1 + row];
                long least = cost[start + width - 1] - own;
                int where = width - 1;
                for (int w = 0; w < width - 1; w++) {
                    long reduced = cost[start + w] + potential[entrance + w] - own;
                    if (reduced < least) {
                        least = reduced;
                        where = w;
                    }
                }
                if (least < best) {
                    best = least;
                    found = start + where;
                }
            } else {
                int end = Math.min(cost.length, (row + 1) * width);
                for (int a = row * width; a < end; a++) {
                    long reduced = state[a] == FIXED ? 0 : state[a] * reduced(a);
                    if (reduced < best) {
                        best = reduced;
                        found = a;
                    }
                }
            }
            seen += width;
            if (found >= 0 && seen >= BLOCK) {
                break;
            }
        }
        entering = found;
        return found >= 0;
    }

    private void pivot() {
        boolean forward = state[entering] == LOWER;
        int first = forward ? tail[entering] : head[entering];
        int second = forward ? head[entering] : tail[entering];
        int join = tree.join(first, second);
        int amount = capacity[entering];
        int leaving = -1;
        boolean onFirst = false;
        // Ties: the last blocking arc of the cycle leaves, which keeps the tree strongly feasible.
        for (int u = first; u != join; u = tree.parent[u]) {
            int arc = tree.arc[u];
            int room = tail[arc] == u ? flow[arc] : capacity[arc] - flow[arc];
            if (room < amount) {
                amount = room;
                leaving = u;
                onFirst = true;
            }
        }
        for (int u = second; u != join; u = tree.parent[u]) {
            int arc = tree.arc[u];
            int room = tail[arc] == u ? capacity[arc] - flow[arc] : flow[arc];
            if (room <= amount) {
                amount = room;
                leaving = u;
                onFirst = false;
            }
        }
        if (amount > 0) {
            push(first, second, join, forward ? amount : -amount, amount);
        }
        if (leaving < 0) {
            state[entering] = forward ? UPPER : LOWER;
            return;
        }
        int out = tree.arc[leaving];
        state[out] = flow[out] == 0 ? LOWER : UPPER;
        state[entering] = TREE;
        int root = onFirst ? first : second;
        int above = onFirst ? second : first;
        tree.rehang(root, above, entering, leaving);
        long price =
                tail[entering] == root
                        ? cost[entering] + potential[above]
                        : potential[above] - cost[entering];
        tree.shift(root, price - potential[root], potential);
    }

    private void push(int first, int second, int join, int onEntering, int amount) {
        flow[entering] += onEntering;
        for (int u = first; u != join; u = tree.parent[u]) {
            int arc = tree.arc[u];
            flow[arc] += tail[arc] == u ? -amount : amount;
        }
        for (int u = second; u != join; u = tree.parent[u]) {
            int arc = tree.arc[u];
            flow[arc] += tail[arc] == u ? amount : -amount;
        }
    }
}
