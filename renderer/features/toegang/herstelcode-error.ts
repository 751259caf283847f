import { parseRecoveryCode } from '../../../shared/domain/toegang/recovery-code.ts';

/** What is wrong with a typed herstelcode, as far as the code itself tells; undefined when it can be tried. */
export function herstelcodeError(typed: string): string | undefined {
  const reading = parseRecoveryCode(typed);
  if (reading.ok) return undefined;
  if (reading.problem === 'length') {
    return 'Een herstelcode heeft zeven groepen van vijf tekens. Kijk na of u ze alle zeven hebt getypt.';
  }
  const groups = reading.groups.join(', ');
  return `Er zit een typfout in groep ${groups}. Vergelijk met het papier.`;
}
