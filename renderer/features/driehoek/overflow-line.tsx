import { blokken, blokNaam } from '../../../shared/domain/driehoek/blok.ts';
import { Button } from '../../components/button.tsx';
import { useRequest } from '../../query.ts';
import { focusFirstIn } from './typing-order.ts';

/** Always in sight while the notitie is too long: which block, by how much, and the way there. */
export function OverflowLine({ notitieId, withWay = true }: { notitieId: string; withWay?: boolean }) {
  const preview = useRequest('driehoek.preview', { id: notitieId, versie: null }, { keepPrevious: true });
  const over = preview.data?.overflow;
  if (over === undefined || over === null) return null;
  const { blok, regels } = over;
  return (
    <p className="notitie-overflow" role="status">
      Blok {blok} loopt {regels === 1 ? '1 regel' : `${String(regels)} regels`} over de tweede bladzijde; er
      wordt niets weggelaten.{' '}
      {withWay && (
        <Button variant="quiet" onPress={() => goToBlock(blok)}>
          Naar {blok}
        </Button>
      )}
    </p>
  );
}

/** `title`: as the paper has it above the block. */
function goToBlock(title: string): void {
  const blok = blokken.find((one) => blokNaam[one] === title) ?? 'kop';
  const block = document.getElementById(`block-${blok}`);
  block?.scrollIntoView({ block: 'start' });
  focusFirstIn(block);
}
