import { useState } from 'react';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { DiscardAgenda } from './discard-agenda.tsx';
import { AgendaList } from './agenda-list.tsx';
import { BesluitenPane } from './besluiten-pane.tsx';
import { NotitieChoice } from './notitie-choice.tsx';
import { OverflowLine } from './overflow-line.tsx';
import { PaperPane } from './paper-pane.tsx';
import type { NotitieView } from './notitie-screen.tsx';
import { useNotitieDraft } from './use-notitie-draft.ts';
import './notitie.css';
import './agenda.css';

type OverlegView = RequestOutput<'driehoekoverleg.get'>;

/** The driehoek itself: the agenda, of one notitie the paper, and the line in which besluiten are typed. */
export function DriehoekoverlegScreen({ overlegId }: { overlegId: string }) {
  const overleg = useRequest('driehoekoverleg.get', { id: overlegId });
  return <Loaded query={overleg}>{(view) => <Agenda view={view} />}</Loaded>;
}

function Agenda({ view }: { view: OverlegView }) {
  const { goTo, leave } = useNav();
  const { overleg, notities, hidden } = view;
  const [wanted, setWanted] = useState<string | null>(notities[0]?.id ?? null);
  const [changing, setChanging] = useState(false);
  // One that was taken off the agenda meanwhile is no longer on screen.
  const chosen = notities.find(({ id }) => id === wanted)?.id ?? notities[0]?.id ?? null;
  // What is typed of one notitie is kept before another one takes its place.
  const choose = (id: string): void => leave(() => setWanted(id));
  return (
    <div className="notitie">
      <header className="notitie-head">
        <h1>
          Driehoek {formatDatum(overleg.datum)}, {overleg.aanvang.replace(':', '.')} uur
        </h1>
        {overleg.plaats !== '' && <span className="second-ink">{overleg.plaats}</span>}
        <Button aria-expanded={changing} onPress={() => setChanging(!changing)}>
          Agenda wijzigen
        </Button>
        {chosen !== null && (
          <Button variant="quiet" onPress={() => goTo({ room: 'driehoeknotitie', notitieId: chosen })}>
            Naar de notitie
          </Button>
        )}
      </header>
      {changing && <ChangeAgenda view={view} onDone={() => setChanging(false)} />}
      <AgendaList
        notities={notities}
        hidden={hidden}
        besluiten={view.besluiten}
        chosen={chosen}
        onChoose={choose}
      />
      {chosen !== null && <AgendaItem key={chosen} notitieId={chosen} overlegId={overleg.id} />}
    </div>
  );
}

function ChangeAgenda({ view, onDone }: { view: OverlegView; onDone: () => void }) {
  const { leave } = useNav();
  const [chosen, setChosen] = useState<readonly string[]>(view.notities.map(({ id }) => id));
  const save = useCommand('driehoekoverleg.save', {
    refresh: ['driehoekoverleg.get', 'driehoekoverleg.list', 'driehoek.get'],
  });
  const submit = async (): Promise<void> => {
    const result = await save.run({ overleg: view.overleg, notitieIds: [...chosen] });
    if (result.ok) onDone();
  };
  return (
    <div className="agenda-change">
      <NotitieChoice chosen={chosen} onChange={setChosen} />
      <FailureNotice failure={save.failure} />
      <div className="notitie-keys">
        <Button variant="primary" isDisabled={save.busy} onPress={() => leave(() => void submit())}>
          Agenda bewaren
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Niet wijzigen
        </Button>
        {view.hidden === 0 && view.besluiten.length === 0 && <DiscardAgenda overleg={view.overleg} />}
      </div>
    </div>
  );
}

function AgendaItem({ notitieId, overlegId }: { notitieId: string; overlegId: string }) {
  const notitie = useRequest('driehoek.get', { id: notitieId });
  return <Loaded query={notitie}>{(view) => <ItemPanes view={view} overlegId={overlegId} />}</Loaded>;
}

function ItemPanes({ view, overlegId }: { view: NotitieView; overlegId: string }) {
  const { inhoud, change } = useNotitieDraft(view.notitie);
  return (
    <>
      <OverflowLine notitieId={view.notitie.id} withWay={false} />
      <div className="notitie-panes">
        <section className="notitie-pane" aria-label="Besluiten">
          <div className="notitie-panel">
            <BesluitenPane view={view} overlegId={overlegId} inhoud={inhoud} change={change} />
          </div>
        </section>
        <section className="notitie-pane" aria-label="De notitie als papier">
          <div className="notitie-panel notitie-panel-paper">
            <PaperPane notitieId={view.notitie.id} />
          </div>
        </section>
      </div>
    </>
  );
}
