import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import type { VerslagDeel } from '../../shell/place.ts';
import { DossierPanel } from './dossier-panel.tsx';
import { ReactiesView } from './reacties/reacties-view.tsx';
import { SendView } from './send-view.tsx';
import { StukActions } from './stuk-actions.tsx';
import { StukMain } from './stuk-main.tsx';
import { firstOpened, isStillThere, type Opened } from './opened.ts';

interface StukPanelProps {
  view: BesprekingView;
  stuk: Stuk;
  deel: VerslagDeel;
  /** The screen was opened here: what must be judged has the focus. */
  isFirst: boolean;
}

/** One stuk: at the left what is open of it, at the right the recipients and what can be done with it. */
export function StukPanel({ view, stuk, deel, isFirst }: StukPanelProps) {
  if (stuk === 'dossier') return <DossierPanel view={view} />;
  return <SharedStuk view={view} stuk={stuk} start={deel} isFirst={isFirst} />;
}

interface SharedStukProps {
  view: BesprekingView;
  stuk: Exclude<Stuk, 'dossier'>;
  start: VerslagDeel;
  isFirst: boolean;
}

function SharedStuk({ view, stuk, start, isFirst }: SharedStukProps) {
  const besprekingId = view.bespreking.id;
  const [deel, setDeel] = useState<VerslagDeel>(start);
  const [per, setPer] = useState<'deelnemer' | 'organisatie'>('deelnemer');
  const [chosen, setChosen] = useState<Opened | null>(null);
  // On Enter in the list of recipients, and when the screen opens; arrow keys in that list keep the focus there.
  const [entering, setEntering] = useState(isFirst);
  const query = useRequest('verslag.ontvangers', { besprekingId, stuk });
  if (deel === 'verzenden') {
    return <SendView view={view} stuk={stuk} onBack={() => setDeel('stuk')} />;
  }
  return (
    <Loaded query={query}>
      {(data) => {
        const ontvangers = data.ontvangers.filter(({ soort }) => soort === per);
        const opened = isStillThere(chosen, ontvangers)
          ? chosen
          : firstOpened(stuk, data.verschillen, ontvangers);
        return (
          <>
            {deel === 'reacties' ? (
              <ReactiesView view={view} />
            ) : (
              <StukMain
                view={view}
                stuk={stuk}
                opened={opened}
                ontvangers={ontvangers}
                verschillen={data.verschillen}
                autoFocus={entering}
              />
            )}
            <StukActions
              view={view}
              stuk={stuk}
              deel={deel}
              per={per}
              opened={deel === 'reacties' ? null : opened}
              ontvangers={ontvangers}
              verschillen={data.verschillen}
              onDeel={setDeel}
              onPer={(next) => {
                setPer(next);
                setChosen(null);
                setEntering(false);
              }}
              onOpen={(next) => {
                setChosen(next);
                setDeel('stuk');
                setEntering(false);
              }}
              onEnter={() => setEntering(true)}
            />
          </>
        );
      }}
    </Loaded>
  );
}
