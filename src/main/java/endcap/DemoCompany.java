package endcap;

import endcap.intake.ImportOptions;
import endcap.intake.ImportReport;
import endcap.intake.Intake;
import endcap.intake.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample company of {@code ./endcap demo}: invented customers, products and figures, dated relative to a day, so that
 * every verdict, every reason and every window of a promotion can be seen. The files are the resources {@code demo/*.csv}.
 *
 * <p>Which customer shows what, asked for an order of 10,000 where nothing else is said:
 *
 * <pre>
 * li.na      XWJ 新万家     WARN: 12 days overdue, near its limit; HOLD with 50,000: over its limit by 11,800; 预付: PASS
 *            LDF 乐多福     PASS; its store LDF-05 is a credit account of its own with a limit of 50,000
 *            HXD 华鲜       PASS; unapplied credits pay all that is overdue; HOLD above its order limit of 20,000
 *            STM 参天       HOLD: a limit of zero, terms COD; 预付: PASS
 *            PML 帕米拉     PASS, in US dollars
 * wang.lei   CLH 长乐惠     HOLD: no limit agreed; a region between the chain and a store
 *            HTB 行天       HOLD, even 预付: on hold, with the reason
 *            BYC 柏永       WARN: a broken promise, 8 days overdue
 *            DYP 单一品     WARN: terms COD
 *            CWF 长旺       PASS; terms PREPAY: its open orders are no exposure
 *            TWC 调味仓     PASS: all that is overdue is disputed
 * zhang.min  XMX 厦美鲜     HOLD: its limit ran out
 *            QQB 七曲       WARN: more than half of what is open is overdue; a payment is promised for today
 *            CHJ 重和家     HOLD: 95 days overdue; something in every bucket; terms by default
 *            ZBX 朝百鲜     WARN: 85 % of its limit used, without an order too
 *            SLG 盛联购     WARN: figures of five days ago
 *            GFD 谷丰达     HOLD: over its limit, without an order too
 *
 * Promotions PR-101 orders close in 3 days, clashes with PR-103 of a store · PR-102 close today · PR-104 and PR-111 in store,
 *            closed for orders · PR-105 orders open in 5 days · PR-106 and PR-114 over, can be evaluated (gain, loss) ·
 *            PR-115 over, no baseline · PR-107 no order window given · PR-108 for distributors · PR-109 for chains ·
 *            PR-110 for all · PR-112 cancelled · PR-116 close tomorrow
 * Terms      EOM+30, EOM+1M, 月结30天, HALF+15, 半月结, INV+30/45/60, COD, PREPAY, none (the default)
 * Birthdays  today at LDF, within days at XWJ, XWJ-01, BYC, CLH and ZBX
 * Promised   by XWJ in 3 days, by QQB today, by BYC six days ago and not paid
 * </pre>
 */
final class DemoCompany {
    private static final int STALE_DAYS = 5;
    private static final List<String> FILES = List.of(
            "customers.csv",
            "contacts.csv",
            "products.csv",
            "invoices.csv",
            "orders.csv",
            "sales.csv",
            "promotions.csv",
            "payments-promised.csv",
            "stock.csv",
            "targets.csv");

    private final Intake intake;
    private final LocalDate today;

    DemoCompany(Intake intake, LocalDate today) {
        this.intake = intake;
        this.today = today;
    }

    /**
     * Writes the files into a folder, where they can also be looked at and changed, and imports them.
     *
     * @throws IllegalStateException when one is refused, such as when people.yaml lacks an owner; the report is its message
     */
    List<ImportReport> moveIn(Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> files = new ArrayList<>();
            for (String name : FILES) {
                files.add(write(folder, name));
            }
            List<ImportReport> reports =
                    new ArrayList<>(intake.run(files, new ImportOptions(today, false), Progress.SILENT));
            reports.add(intake.run(
                    write(folder, "invoices-stale.csv"),
                    new ImportOptions(today.minusDays(STALE_DAYS), false),
                    Progress.SILENT));
            reports.stream().filter(ImportReport::refused).findFirst().ifPresent(report -> {
                throw new IllegalStateException(report.toString());
            });
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(Path folder, String name) throws IOException {
        DemoDates dates = new DemoDates(today);
        try (InputStream template = DemoCompany.class.getResourceAsStream("/demo/" + name)) {
            if (template == null) {
                throw new IllegalStateException("there is no resource demo/" + name);
            }
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve(name), dates.in(text));
        }
    }
}
