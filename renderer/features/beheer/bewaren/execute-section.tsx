import { useState } from 'react';
import { destroyedNaam } from '../../../../shared/domain/bewaren/vernietiging.ts';
import type { VernietigingView } from '../../../../shared/ipc/contract/vernietiging.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { OwnSecretForm } from '../sleutels/own-secret-form.tsx';

/** The last step, in two: what it means, and the own wachtzin. It cannot be undone. */
export function ExecuteSection({ view }: { view: VernietigingView }) {
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [contactIds, setContactIds] = useState<readonly string[]>([]);
  const { vernietiging, contacten, closedContacten } = view;
  const execute = useCommand('vernietiging.execute', {
    refresh: [
      'vernietiging.get',
      'vernietiging.list',
      'bewaren.list',
      'bewaren.nearing',
      'casus.list',
      'driehoek.list',
      'driehoekoverleg.list',
      'vandaag.get',
      'overleg.list',
      'afspraak.list',
      'contact.list',
      'sleutel.get',
    ],
  });
  if (!may('vernietiging.execute')) return <p>De voorzitter of de beheerder kan nu vernietigen.</p>;
  return (
    <section aria-label="Vernietigen">
      <h2>Vernietigen</h2>
      {asking ? (
        <OwnSecretForm
          word="Voorgoed vernietigen"
          busyWord="Bezig met vernietigen"
          busy={execute.busy}
          failure={execute.failure}
          onSubmit={async (secret) => {
            await execute.run({ id: vernietiging.id, contactIds: [...contactIds], secret });
          }}
          onCancel={() => setAsking(false)}
        >
          <Notice tone="attention" word="Dit kan niet ongedaan worden gemaakt">
            Alles van {destroyedNaam(vernietiging)} gaat weg. Daarna krijgen alle gegevens een nieuwe sleutel,
            zodat ook resten onleesbaar zijn. Dat duurt enkele seconden; zolang kunt u niet werken.
            Reservekopieën van voor vandaag gaan na tien dagen weg.
          </Notice>
          {contacten.length > 0 && (
            <fieldset className="bewaren-contacten">
              <legend className="field-label">
                Deze mensen horen bij geen andere casus. Wie u aankruist, gaat ook uit de contactlijst.
              </legend>
              {contacten.map(({ id, naam, functie }) => (
                <TickBox
                  key={id}
                  label={naam}
                  detail={functie}
                  isSelected={contactIds.includes(id)}
                  onChange={(selected) =>
                    setContactIds(selected ? [...contactIds, id] : contactIds.filter((other) => other !== id))
                  }
                />
              ))}
            </fieldset>
          )}
          {closedContacten > 0 && (
            <p>
              {closedContacten === 1 ? '1 contactpersoon hoort' : `${closedContacten} contactpersonen horen`}{' '}
              bij geen andere casus en {closedContacten === 1 ? 'blijft' : 'blijven'} in de contactlijst. Wie
              de casus mag openen, ziet de namen en kan ze ook weghalen.
            </p>
          )}
        </OwnSecretForm>
      ) : (
        <>
          <p>Twee mensen gaven akkoord. Voordat er iets weg gaat, typt u uw wachtzin.</p>
          <Button onPress={() => setAsking(true)}>Vernietigen</Button>
        </>
      )}
    </section>
  );
}
