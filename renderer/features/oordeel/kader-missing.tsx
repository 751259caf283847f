import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Notice } from '../../components/notice.tsx';

export function KaderMissing({ view }: { view: Pick<BesprekingView, 'casus'> }) {
  return (
    <Notice tone="attention">
      Het kader van deze casus ({view.casus.kaderId}, versie {view.casus.kaderVersie}) staat niet in dit
      programma. Criteria en bevoegdheden zijn daarom niet te zien. Kies bij de casus een ander kader, of
      vraag uw beheerder.
    </Notice>
  );
}
