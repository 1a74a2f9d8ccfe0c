package endcap.promotion;

import java.time.LocalDate;

/**
 * A promotion that can be ordered today.
 *
 * @param lastOrderDay the last day an order is taken
 * @param daysLeft days until then, 0 on the day itself
 */
public record OpenPromotion(String code, String name, LocalDate lastOrderDay, int daysLeft) {}
