import { useState } from 'react';
import {
  dueInformering,
  newestInformering,
  withoutInformering,
} from '../../../../shared/domain/informering/newest-informering.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { InformeringForm } from './informering-form.tsx';
import { InformeringList } from './informering-list.tsx';
import '../rechten.css';

/** Were those the casus is about told, and if not, why (AVG art. 13 and 14)? */
export function InformeringSection({ dossier }: { dossier: CasusDossier }) {
  const { betrokkenen, informeringen, today } = dossier;
  const [writing, setWriting] = useState(false);
  // The key that opened the form is gone while it stands there: its place gets the focus back.
  const [closed, setClosed] = useState(false);
  const without = withoutInformering(betrokkenen, informeringen).map(({ naam }) => naam);
  const due = dueInformering(informeringen, today);
  return (
    <section className="privacy-section" aria-label="Informeren van de betrokkene">
      <h2>Informeren van de betrokkene</h2>
      <p className="second-ink">
        Wie besproken wordt, hoort dat te weten. Leg vast wanneer en hoe het is verteld, of waarom niet.
      </p>
      {due.length > 0 && (
        <Notice tone="attention" word="Opnieuw bekijken">
          De dag is gekomen om opnieuw te bekijken of u de betrokkene informeert. Leg vast wat u nu besluit.
        </Notice>
      )}
      <InformeringList
        newest={newestInformering(informeringen)}
        all={informeringen}
        betrokkenen={betrokkenen}
      />
      {without.length > 0 && <p>Nog niets vastgelegd over: {without.join(', ')}.</p>}
      {writing ? (
        <InformeringForm
          dossier={dossier}
          onDone={() => {
            setWriting(false);
            setClosed(true);
          }}
        />
      ) : (
        <Button icon="plus" autoFocus={closed} onPress={() => setWriting(true)}>
          Informeren vastleggen
        </Button>
      )}
    </section>
  );
}
