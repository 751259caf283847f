import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { Choice } from '../../../components/choice.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { refresh, useCommand, useRequest } from '../../../query.ts';

const werkdagen = [3, 5, 7, 10, 15, 20] as const;

/** How long a concept goes round, and extras for sending, each with what the gemeente tries first. */
export function VerzendenSection() {
  const now = useRequest('verzenden.get', {});
  return <Loaded query={now}>{(data) => <Choices data={data} />}</Loaded>;
}

function Choices({ data }: { data: RequestOutput<'verzenden.get'> }) {
  const command = useCommand('verzenden.save');
  const { verzenden, revisie } = data;
  const save = async (change: Partial<typeof verzenden>): Promise<void> => {
    await command.run({ verzenden: { ...verzenden, ...change }, revisie });
    await refresh(['verzenden.get', 'verzending.list', 'reactie.list']);
  };
  return (
    <section aria-labelledby="verzenden-kop">
      <h2 id="verzenden-kop">Verzenden</h2>
      <p className="second-ink">
        Casustafel maakt bestanden; u verstuurt ze met uw eigen beveiligde mail. Dit zijn extra’s. Probeer ze
        eerst met een verzonnen casus, samen met een partner.
      </p>
      <div>
        <TickBox
          label="Bij elk bestand een concept-mail (.eml)"
          isSelected={verzenden.eml}
          isDisabled={command.busy}
          onChange={(eml) => void save({ eml })}
        />
        <p className="second-ink">
          Probeer eerst: opent uw mailprogramma het bestand als nieuwe mail, met adres, onderwerp, tekst en
          bijlage? Gaat de mail dan door uw beveiligde mail? Het nieuwe Outlook en Outlook op het web kunnen
          dit niet altijd.
        </p>
      </div>
      <div>
        <TickBox
          label="Elk bestand in een zip met een wachtwoord (AES-256)"
          isSelected={verzenden.zip}
          isDisabled={command.busy}
          onChange={(zip) => void save({ zip })}
        />
        <p className="second-ink">
          Probeer eerst: laat de mail van uw partners zo een zip door, en kunnen zij hem openen? Windows zelf
          kan dat niet; 7-Zip wel. Elk wachtwoord geeft u door langs een andere weg.
        </p>
      </div>
      <Choice
        label="Reageren op een concept-verslag"
        description="Zo lang kunnen de deelnemers reageren. U kunt de dag bij elk verslag veranderen."
        options={[...new Set([...werkdagen, verzenden.reactieWerkdagen])]
          .toSorted((a, b) => a - b)
          .map((count) => ({
            id: String(count),
            name: count === 1 ? '1 werkdag' : `${String(count)} werkdagen`,
          }))}
        value={String(verzenden.reactieWerkdagen)}
        isDisabled={command.busy}
        onChange={(id) => void save({ reactieWerkdagen: Number(id) })}
      />
      <FailureNotice failure={command.failure} />
    </section>
  );
}
