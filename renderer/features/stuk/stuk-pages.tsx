import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';

/** Whether it stays within the pages it may have. Nothing is cut off: who made it says what can go. */
export function StukPages({ input }: { input: StukInput }) {
  const measured = useRequest('stuk.pages', input, { keepPrevious: true });
  if (measured.error !== null) return <FailureNotice failure={measured.error} />;
  if (measured.data === undefined) return null;
  const { pages, most, beyond } = measured.data;
  if (most === null || pages <= most) {
    return (
      <p role="status" className="second-ink">
        {pages === 1 ? 'Dit past op één bladzijde.' : `Dit past op ${String(pages)} bladzijden.`}
      </p>
    );
  }
  return (
    <Notice tone="attention" word="Te lang">
      Dit stuk is {pages} bladzijden. Het mogen er {most} zijn. Wat niet past:{' '}
      {beyond.map(partText).join(', ')}. Haal regels weg of schrijf korter; er wordt niets afgekapt.
    </Notice>
  );
}

function partText({ title, lines }: { title: string; lines: number }): string {
  return `${title === '' ? 'het begin' : title} (${lines === 1 ? '1 regel' : `${String(lines)} regels`})`;
}
