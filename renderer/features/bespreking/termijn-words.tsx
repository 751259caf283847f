import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { lateBy } from '../../../shared/domain/termijn/late-by.ts';
import { termijnText } from '../../../shared/verslag/termijn-text.ts';
import { Icon } from '../../components/icon.tsx';

interface TermijnWordsProps {
  readonly afspraak: Afspraak;
  readonly view: Pick<BesprekingView, 'today' | 'bespreking'>;
}

/** When an afspraak is due, how late it is and how often it was put off. */
export function TermijnWords({ afspraak, view }: TermijnWordsProps) {
  const { datum, doorgeschoven, status } = afspraak;
  const termijn = termijnText(afspraak, view.bespreking.volgendOverleg);
  const late = datum === null || status !== 'open' ? null : lateBy(datum, view.today);
  return (
    <>
      {termijn !== '' && <span>{termijn}</span>}
      {late !== null && late.days > 0 && (
        <span className="afspraak-late">
          <Icon name="attention" /> {late.words}
        </span>
      )}
      {doorgeschoven > 0 && <span>{doorgeschoven}x doorgeschoven</span>}
    </>
  );
}
