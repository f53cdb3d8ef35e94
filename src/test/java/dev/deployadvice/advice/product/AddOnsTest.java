package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.product.AddOns.AddOn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddOnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paas | | ''
          paas | workload=large-media | object-storage
          paas | workload=large-media;audience=internet | object-storage,cdn
          cloud | lifetime=decade | off-site-backup
          vps | | off-site-backup
          vps | lifetime=experiment | ''
          vps | operations=nobody | managed-database,off-site-backup
          vps | internal-systems=some | off-site-backup,vpn-or-tunnel
          paas | internal-systems=tight | vpn-or-tunnel,part-kept-inside
          on-premise | internal-systems=tight | off-site-backup
          on-premise | audience=staff | off-site-backup,vpn-or-tunnel
          on-premise | data=own-premises;workload=large-media;traffic=over-500k | off-site-backup
          paas | traffic=20k-500k;audience=internet | cdn
          paas | audience=internal-network | vpn-or-tunnel
          """)
  void followTheAnswers(String option, String given, String expected) {
    List<AddOn> addOns = AddOns.of(option, ShapeTest.answers(given));

    assertThat(String.join(",", addOns.stream().map(AddOn::id).toList())).isEqualTo(expected);
    assertThat(addOns).allSatisfy(each -> assertThat(each.because()).endsWith("."));
  }
}
