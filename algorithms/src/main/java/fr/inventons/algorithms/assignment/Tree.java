package fr.inventons.algorithms.assignment;

import java.util.Arrays;

/** A spanning tree that is hung anew again and again: parents, children in a list, depths. */
final class Tree {
    private static final int NONE = -1;

    final int[] parent;

    /** The arc between a node and its parent. */
    final int[] arc;

    private final int root;
    private final int[] depth;
    private final int[] child;
    private final int[] next;
    private final int[] previous;

    Tree(int nodes, int root) {
        this.root = root;
        parent = filled(nodes);
        arc = filled(nodes);
        child = filled(nodes);
        next = filled(nodes);
        previous = filled(nodes);
        depth = new int[nodes];
    }

    private static int[] filled(int nodes) {
        var array = new int[nodes];
        Arrays.fill(array, NONE);
        return array;
    }

    void hang(int node, int under, int by) {
        parent[node] = under;
        arc[node] = by;
        previous[node] = NONE;
        next[node] = child[under];
        if (child[under] != NONE) {
            previous[child[under]] = node;
        }
        child[under] = node;
    }

    private void unhang(int node) {
        if (previous[node] == NONE) {
            child[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }

    /** The lowest node above both. */
    int join(int a, int b) {
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }

    /** Hangs {@code node} under {@code under}, turning round the path up to {@code top}. */
    void rehang(int node, int under, int by, int top) {
        int u = node;
        int above = under;
        int through = by;
        while (true) {
            int oldParent = parent[u];
            int oldArc = arc[u];
            unhang(u);
            hang(u, above, through);
            if (u == top) {
                return;
            }
            above = u;
            through = oldArc;
            u = oldParent;
        }
    }

    /** Adds to the potentials of a node and of all below it, and corrects their depths. */
    void shift(int top, long by, long[] potential) {
        int u = top;
        while (true) {
            potential[u] += by;
            depth[u] = depth[parent[u]] + 1;
            if (child[u] != NONE) {
                u = child[u];
                continue;
            }
            while (u != top && next[u] == NONE) {
                u = parent[u];
            }
            if (u == top) {
                return;
            }
            u = next[u];
        }
    }

    /** Computes all depths and potentials from the root's, which is 0. */
    void price(int[] tail, long[] cost, long[] potential) {
        potential[root] = 0;
        int u = child[root];
        while (u != NONE) {
            int above = parent[u];
            int by = arc[u];
            depth[u] = depth[above] + 1;
            potential[u] =
                    tail[by] == u ? cost[by] + potential[above] : potential[above] - cost[by];
            if (child[u] != NONE) {
                u = child[u];
                continue;
            }
            while (u != root && next[u] == NONE) {
                u = parent[u];
            }
            u = u == root ? NONE : next[u];
        }
    }
}
