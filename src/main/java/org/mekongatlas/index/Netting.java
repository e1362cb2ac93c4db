package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.model.Balance;

/**
 * Sets off both directions of a kind of movement between the same two places against each other. What remains is the
 * difference of two counts, in the direction of the larger; where both are the same nothing remains. A direction of
 * which nobody knows a number stays as it is, and so does a line of which one end is not known.
 *
 * @param flows what remains, widest first
 * @param balanced how many pairs of lines cancelled each other out
 */
record Netting(List<Flow> flows, int balanced) {

    static Netting of(List<Flow> gross, Balance balance) {
        return balance == Balance.NET ? of(gross) : new Netting(gross, 0);
    }

    static Netting of(List<Flow> gross) {
        Map<Leg, Flow> ways = new HashMap<>();
        gross.stream().filter(Netting::canBeSetOff).forEach(flow -> ways.put(flow.leg(), flow));
        List<Flow> flows = new ArrayList<>();
        int even = 0;
        for (Flow flow : gross) {
            Flow back = canBeSetOff(flow) ? ways.get(flow.leg().back()) : null;
            if (back == null) {
                flows.add(flow);
            } else if (flow.people().best() > back.people().best()) {
                flows.add(flow.against(back.answer()));
            } else if (flow.people().best() == back.people().best()) {
                even++;
            }
        }
        flows.sort(Legs.WIDEST_FIRST);
        return new Netting(flows, even / 2);
    }

    private static boolean canBeSetOff(Flow flow) {
        return flow.counted()
                && !flow.from().isEmpty()
                && !flow.to().isEmpty()
                && !flow.from().equals(flow.to());
    }
}
