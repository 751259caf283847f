import { useState } from 'react';
import type { Onderdeel } from '../../../../shared/domain/delen/onderdeel.ts';
import {
  rectificatieSoortNaam,
  rectificatieSoortSchema,
  type RectificatieSoort,
} from '../../../../shared/domain/rectificatie/rectificatie.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { OnderdeelField } from '../../verslag/onderdeel-field.tsx';
import { stukRequests } from '../../verslag/stuk-requests.ts';

/** A note or a verklaring; once recorded it does not change. */
export function RectificatieForm({ casusId, onDone }: { casusId: string; onDone: () => void }) {
  const [soort, setSoort] = useState<RectificatieSoort>('rectificatie');
  const [bij, setBij] = useState('');
  const [onderdelen, setOnderdelen] = useState<Onderdeel[]>([]);
  const [tekst, setTekst] = useState('');
  const [van, setVan] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `rectificatie ${casusId}`,
    casusId,
    draft: { soort, bij, onderdelen, tekst, van },
    isTyped: bij !== '' || tekst !== '' || van !== '',
    asksFirst: true,
    onFound: (found) => {
      setSoort(found.soort);
      setBij(found.bij);
      setOnderdelen(found.onderdelen);
      setTekst(found.tekst);
      setVan(found.van);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const record = useCommand('rectificatie.record', {
    refresh: ['rectificatie.list', 'casus.get', 'bespreking.get', ...stukRequests],
  });
  const missing = (text: string, say: string) => (tried && text.trim() === '' ? say : undefined);
  const submit = async () => {
    setTried(true);
    if ([bij, tekst, van].some((text) => text.trim() === '')) return;
    if ((await record.run({ casusId, verzoekId: null, soort, bij, onderdelen, tekst, van })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Soort"
        options={rectificatieSoortSchema.options.map((id) => ({ id, name: rectificatieSoortNaam[id] }))}
        value={soort}
        onChange={setSoort}
      />
      <TextField
        label="Waar het over gaat"
        placeholder="bijvoorbeeld: verslag van 12 november, regel 4"
        maxLength={200}
        value={bij}
        onChange={setBij}
        error={missing(bij, 'Schrijf op bij welk stuk of welke regel dit hoort.')}
      />
      <OnderdeelField
        casusId={casusId}
        besprekingId={null}
        value={onderdelen[0] ?? null}
        onChange={(one) => setOnderdelen(one === null ? [] : [one])}
      />
      <TextArea
        label="Tekst"
        rows={3}
        value={tekst}
        onChange={setTekst}
        error={missing(tekst, 'Schrijf de verbetering of de verklaring op.')}
      />
      <TextField
        label="Van wie"
        maxLength={120}
        value={van}
        onChange={setVan}
        error={missing(van, 'Schrijf op van wie dit komt.')}
      />
      <p className="second-ink">Eenmaal vastgelegd verandert deze tekst niet meer.</p>
      <FailureNotice failure={record.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
