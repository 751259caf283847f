import { useEffect, useRef, useState } from 'react';
import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import { AgreedRow } from './agreed-row.tsx';
import { showAfspraken } from './save-afspraak.ts';

interface AgreedListProps {
  view: BesprekingView;
  afspraken: readonly Afspraak[];
  /** Takes the focus when it is drawn. */
  autoFocus?: boolean;
}

/** The afspraken in large type, to be read aloud; exceptions by letter per row. */
export function AgreedList({ view, afspraken, autoFocus = false }: AgreedListProps) {
  const besprekingId = view.bespreking.id;
  const command = useCommand('afspraak.setBinding');
  const [chosen, setCurrent] = useState<string | undefined>();
  const current = afspraken.some(({ id }) => id === chosen) ? chosen : afspraken[0]?.id;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (autoFocus) list.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [autoFocus]);
  return (
    <>
      <FailureNotice failure={command.failure} />
      <ol
        ref={list}
        className="plain agreed-list"
        aria-label="Afspraken om voor te lezen"
        onKeyDown={(event) => void moveFocusByArrow(event, '.agreed-row [data-stop]')}
      >
        {afspraken.map((afspraak) => (
          <AgreedRow
            key={afspraak.id}
            afspraak={afspraak}
            view={view}
            isCurrent={afspraak.id === current}
            onFocus={() => setCurrent(afspraak.id)}
            onSay={(binding) =>
              void command.run({ id: afspraak.id, binding }).then((result) => {
                if (result.ok) showAfspraken(besprekingId, [result.value]);
              })
            }
          />
        ))}
      </ol>
    </>
  );
}
