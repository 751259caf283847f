import { useState } from 'react';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { MakeStukken } from '../stuk/make-stukken.tsx';
import { DocumentenTable } from './documenten-table.tsx';
import { ExemplaarDialog } from './exemplaar-dialog.tsx';
import './exemplaar.css';

/** Who has what of this casus: everything that went out, the newest first. */
export function DocumentenTab({ dossier }: { dossier: CasusDossier }) {
  const rows = useRequest('exemplaar.list', { casusId: dossier.casus.id });
  const [opened, setOpened] = useState<string | null>(null);
  const mark = useCommand('verzending.markSent', { refresh: ['exemplaar.list', 'verzending.list'] });
  const { casus } = dossier;
  return (
    <div className="documenten">
      <MakeStukken casusId={casus.id} consult={casus.regime === 'consult'} />
      <h2>Wie heeft wat</h2>
      <FailureNotice failure={mark.failure} />
      <Loaded query={rows}>
        {(documents) =>
          documents.length === 0 ? (
            <EmptyState>
              Hier komt te staan wie welk stuk van deze casus kreeg. Het verslag en de lijsten maakt u bij een
              overleg, bij Verslag.
            </EmptyState>
          ) : (
            <>
              <DocumentenTable
                rows={documents}
                onOpen={setOpened}
                onSent={(exemplaarId, sent) => void mark.run({ exemplaarId, sent })}
              />
              {opened !== null && <ExemplaarDialog id={opened} onClose={() => setOpened(null)} />}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
