import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { CasusbestandPreview } from '../../../shared/ipc/contract/casusbestand.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { Button } from '../../components/button.tsx';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { Notice } from '../../components/notice.tsx';

interface Props {
  preview: CasusbestandPreview;
  busy: boolean;
  onTake: () => void;
  onLeave: () => void;
}

/** What stands in a file, before it comes in. */
export function CasusbestandView({ preview, busy, onTake, onLeave }: Props) {
  const { casusnummer, aanduiding, gemeente, gemaaktAt, programma, inhoud, letOp } = preview;
  return (
    <div className="casus-form">
      <Kenmerken
        rows={[
          ['Casus', `${casusnummer} ${aanduiding}`],
          ['Van', gemeente === '' ? 'niet ingevuld' : gemeente],
          ['Gemaakt', `${formatDatum(dutchDay(gemaaktAt))}, met ${programma}`],
          ['Inhoud', inhoud.join(', ')],
        ]}
      />
      {letOp.map((text) => (
        <Notice key={text} tone="attention">
          {text}
        </Notice>
      ))}
      <p>Na het inlezen staat de casus alleen voor u open. Laat collega’s zelf toe, bij Privacy.</p>
      <div className="dialoog-actions">
        <Button variant="primary" onPress={onTake} isDisabled={busy} autoFocus>
          {busy ? 'Casus wordt ingelezen…' : 'Casus inlezen'}
        </Button>
        <Button variant="quiet" onPress={onLeave} isDisabled={busy}>
          Niet inlezen
        </Button>
      </div>
    </div>
  );
}
