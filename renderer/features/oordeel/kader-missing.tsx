import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import { Notice } from '../../components/notice.tsx';

export function KaderMissing({ bespreking }: { bespreking: Pick<Bespreking, 'kaderId' | 'kaderVersie'> }) {
  return (
    <Notice tone="attention">
      Het kader van dit overleg ({bespreking.kaderId}, versie {bespreking.kaderVersie}) staat niet in dit
      programma. Criteria en bevoegdheden zijn daarom niet te zien. Kies bij de casus een ander kader, of
      vraag uw beheerder.
    </Notice>
  );
}
