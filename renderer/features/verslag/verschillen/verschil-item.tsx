import { useRef, useState, type KeyboardEvent } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useMay } from '../../../shell/use-may.ts';
import type { Recipient, Verschil } from '../opened.ts';
import { ChoiceForm } from './choice-form.tsx';
import { actForKey, ActBar } from './act-bar.tsx';
import { GewoonForm } from './gewoon-form.tsx';
import { nothingToDo, targetsOf, isRemarkable, type Act, type Recht } from './targets.ts';
import { useChoose } from './use-choose.ts';
import { VerschilOntvanger } from './verschil-ontvanger.tsx';

interface VerschilItemProps {
  view: BesprekingView;
  verschil: Verschil;
  ontvangers: readonly Recipient[];
  /** The stop for Tab, with its buttons. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** One thing on the paper with who does not get it, and why; who does get it is one key away. */
export function VerschilItem({ view, verschil, ontvangers, isCurrent, onFocus }: VerschilItemProps) {
  const may = useMay();
  const section = useRef<HTMLElement>(null);
  const [showAll, setShowAll] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ act: Exclude<Act, 'terug'>; targets: readonly Recht[] } | null>(
    null,
  );
  const [said, setSaid] = useState('');
  const choose = useChoose(view.bespreking.id, verschil);
  const rows = ontvangers.flatMap((ontvanger) => {
    const recht = verschil.rechten.find((one) => one.ontvanger === ontvanger.key);
    return recht === undefined ? [] : [{ ontvanger, recht }];
  });
  const remarkable = rows.filter(({ recht }) => isRemarkable(recht));
  // Said to be gewoon everybody has it, and yet it can be taken back.
  const shown = showAll || remarkable.length === 0 ? rows : remarkable;
  const stop = shown.find(({ recht }) => recht.ontvanger === focused) ?? shown[0];

  const back = () => {
    setAsking(null);
    setTicked(new Set());
    // After the form is gone from the page.
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>('[tabindex="0"][data-stop]')?.focus(),
    );
  };
  const start = async (act: Act): Promise<void> => {
    const wanted = shown.filter(({ recht }) => ticked.has(recht.ontvanger)).map(({ recht }) => recht);
    const targets = targetsOf(act, wanted.length > 0 ? wanted : stop === undefined ? [] : [stop.recht]);
    setSaid(targets.length === 0 ? nothingToDo[act] : '');
    if (targets.length === 0) return;
    if (act === 'gewoon' && verschil.gewoon !== null) {
      if (await choose.sendGewoon(null)) back();
    } else if (act !== 'terug') setAsking({ act, targets });
    else if (await choose.send(null, targets, '')) back();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['stop'] === undefined) return;
    const act = actForKey(event, verschil);
    if (act !== null && may('verslag.choose')) void start(act);
    else if (event.key === 'ArrowRight') setShowAll(true);
    else if (event.key === 'ArrowLeft') setShowAll(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const headId = `verschil ${verschil.bron} ${verschil.bronId}`.replaceAll(' ', '-');
  const hidden = rows.length - shown.length;
  return (
    <section
      ref={section}
      className="verschil"
      aria-labelledby={headId}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <h3 id={headId}>{verschil.label}</h3>
      <p className="verschil-tekst">{verschil.tekst}</p>
      {verschil.recognised !== '' && (
        <p className="verschil-klasse">
          {verschil.recognised}
          {verschil.gewoon !== null && ` Met de hand gewone tekst genoemd: ${verschil.gewoon}`}
        </p>
      )}
      <ul className="plain" aria-label={`Ontvangers van ${verschil.label}`}>
        {shown.map(({ ontvanger, recht }) => (
          <VerschilOntvanger
            key={ontvanger.key}
            ontvanger={ontvanger}
            recht={recht}
            isTicked={ticked.has(ontvanger.key)}
            isStop={isCurrent && recht.ontvanger === stop?.recht.ontvanger}
            onFocus={() => setFocused(ontvanger.key)}
            onTick={() => setTicked((old) => toggled(old, ontvanger.key))}
          />
        ))}
      </ul>
      {(hidden > 0 || showAll) && (
        <Button variant="quiet" aria-expanded={showAll} onPress={() => setShowAll(!showAll)}>
          {showAll ? 'Alleen wie dit niet krijgt' : getIt(hidden)}
          <span className="visually-hidden">: {verschil.label}</span>
        </Button>
      )}
      {isCurrent && asking === null && may('verslag.choose') && (
        <ActBar verschil={verschil} busy={choose.busy} onAct={(act) => void start(act)} />
      )}
      <p role="status" className="verschil-gezegd">
        {said}
      </p>
      {asking === null && <FailureNotice failure={choose.failure} />}
      {asking?.act === 'gewoon' && (
        <GewoonForm view={view} verschil={verschil} choose={choose} onDone={back} />
      )}
      {asking !== null && asking.act !== 'gewoon' && (
        <ChoiceForm
          view={view}
          verschil={verschil}
          act={asking.act}
          targets={asking.targets}
          ontvangers={ontvangers}
          choose={choose}
          onDone={back}
        />
      )}
    </section>
  );
}

function toggled(old: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(old);
  if (!next.delete(key)) next.add(key);
  return next;
}

function getIt(count: number): string {
  return count === 1 ? 'Toon wie dit wel krijgt (1)' : `Toon wie dit wel krijgen (${String(count)})`;
}
