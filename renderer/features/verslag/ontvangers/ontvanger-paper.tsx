import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import type { Recipient } from '../opened.ts';
import { PaperFrame } from '../paper-frame.tsx';
import { stukName } from '../stukken.ts';
import { LeftOutMargin } from './left-out-margin.tsx';
import { recipientName } from './recipient-name.ts';

interface OntvangerPaperProps {
  view: BesprekingView;
  stuk: Stuk;
  ontvanger: Recipient;
}

/** The paper as this recipient gets it, with in the margin what does not go along and why; the margin is no part of it. */
export function OntvangerPaper({ view, stuk, ontvanger }: OntvangerPaperProps) {
  const besprekingId = view.bespreking.id;
  const preview = useRequest('verslag.previewFor', { besprekingId, stuk, ontvanger: ontvanger.key });
  const name = recipientName(ontvanger);
  return (
    <div className="ontvanger-stuk">
      <p className="ontvanger-regel">
        <strong>Voor {name}.</strong> {ontvanger.waarom}
      </p>
      <Loaded query={preview}>
        {({ html, empty, leftOut }) => (
          <div className="ontvanger-vel">
            {empty ? (
              <div className="verslag-leeg">
                <EmptyState>
                  Voor {name} staat hier niets op. {ontvanger.naam} krijgt dit stuk dus niet.
                </EmptyState>
              </div>
            ) : (
              <PaperFrame html={html} title={`${stukName(stuk)} voor ${name}`} />
            )}
            <LeftOutMargin view={view} stuk={stuk} ontvanger={ontvanger} leftOut={leftOut} />
          </div>
        )}
      </Loaded>
    </div>
  );
}
