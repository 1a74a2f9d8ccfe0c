package endcap.bench;

import java.util.List;

/**
 * What verdicts cost in one company.
 *
 * @param plans the statements of a verdict and how the database answers them
 * @param kilobytes memory that one verdict makes and leaves to the collector
 */
record CreditCost(
        MadeCompany company,
        double loadSeconds,
        double megabytes,
        Timing verdict,
        Timing plain,
        double kilobytes,
        List<String> plans) {
    CreditCost {
        plans = List.copyOf(plans);
    }
}
