import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { Bevoegdheid } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { BeeldBlock } from './beeld-block.tsx';
import { CommunicatieBlock } from './communicatie-block.tsx';
import { GevraagdBlock } from './gevraagd-block.tsx';
import { KernBlock } from './kern-block.tsx';
import { KopBlock } from './kop-block.tsx';
import { MaatregelenBlock } from './maatregelen-block.tsx';
import { OordeelBlock } from './oordeel-block.tsx';
import { OptiesBlock } from './opties-block.tsx';
import { OverwegingenBlock } from './overwegingen-block.tsx';
import { focusAfter, focusFirstIn } from './typing-order.ts';
import { useClockNow } from './use-clock-now.ts';
import { VervolgBlock } from './vervolg-block.tsx';

interface FormPaneProps {
  inhoud: NotitieInhoud;
  change: (part: Partial<NotitieInhoud>) => void;
  onBlur: () => void;
  bevoegdheden: readonly Bevoegdheid[];
  klassen: readonly Klasse[];
  /** null: linked to no casus. */
  bijdrage: CasusBijdrage | null;
}

function isTextField(target: EventTarget): target is HTMLElement {
  if (target instanceof HTMLTextAreaElement) return true;
  // A part of a date or a time.
  if (target instanceof HTMLElement && target.role === 'spinbutton') return true;
  return target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
}

/**
 * The blocks in the order in which they are typed. Enter goes on, past blocks that are folded; Ctrl+↓ and Ctrl+↑ go from
 * block to block, Alt+G to what is asked.
 */
export function FormPane({ inhoud, change, onBlur, bevoegdheden, klassen, bijdrage }: FormPaneProps) {
  const form = useRef<HTMLDivElement>(null);
  const clock = useClockNow();
  const now = clock();
  const props = { inhoud, change };

  const setNow = (): void => {
    const { today, time } = clock();
    change({ kop: { ...inhoud.kop, standVan: { datum: today, tijd: time } } });
  };
  const onAltKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey) return;
    const key = event.key.toLowerCase();
    if (key === 'n') setNow();
    else if (key !== 'g' || !focusFirstIn(form.current?.querySelector('[data-block="gevraagd-besluit"]')))
      return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onAltKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { target } = event;
    if (event.key === 'Enter' && !event.ctrlKey && isTextField(target)) {
      focusAfter(target);
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !event.ctrlKey) return;
    const blocks = [...(form.current?.querySelectorAll('[data-block]') ?? [])];
    const at = blocks.findIndex((block) => block.contains(document.activeElement));
    const next = blocks[at + step];
    if (next === undefined) return;
    if (!focusFirstIn(next)) next.querySelector('button')?.focus();
    event.preventDefault();
  };

  return (
    <div ref={form} className="driehoek-form" data-typing="" onBlur={onBlur} onKeyDown={onKeyDown}>
      <KopBlock {...props} now={now} onNow={setNow} />
      <KernBlock {...props} autoFocus={inhoud.kern.length === 0} />
      <BeeldBlock {...props} now={now} klassen={klassen} bijdrage={bijdrage} />
      <OordeelBlock {...props} />
      <OptiesBlock {...props} bevoegdheden={bevoegdheden} />
      <MaatregelenBlock {...props} today={now.today} />
      <CommunicatieBlock {...props} />
      <VervolgBlock {...props} />
      <OverwegingenBlock {...props} />
      <GevraagdBlock {...props} />
    </div>
  );
}
