import type { Gevaar, NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { Choice } from '../../components/choice.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { CriteriaList } from './criteria-list.tsx';
import { gevaarOptions } from './words.ts';
import { LineField } from './line-field.tsx';
import { RowsField } from './rows-field.tsx';

type Oordeel = NotitieInhoud['oordeel'];
type Risico = Oordeel['risicos'][number];
type Scenario = Oordeel['scenarios'][number];

const scenarioKinds: readonly { soort: Scenario['soort']; title: string }[] = [
  { soort: 'waarschijnlijk', title: 'Wat waarschijnlijk gebeurt' },
  { soort: 'slechtst', title: 'Het slechtste wat kan gebeuren' },
];

/** Who is in danger and by what, which criteria hold, and what may happen next. */
export function OordeelBlock({ inhoud, change }: BlockProps) {
  const { oordeel } = inhoud;
  const changeOordeel = (part: Partial<Oordeel>): void => change({ oordeel: { ...oordeel, ...part } });
  return (
    <Block id="oordeel" title="Oordeel">
      <h3 id="risicos-head">Risico’s</h3>
      <RowsField<Risico>
        name="Risico"
        labelledBy="risicos-head"
        rows={oordeel.risicos}
        empty={() => ({ voor: null, tekst: '' })}
        isEmpty={({ tekst }) => tekst.trim() === ''}
        onChange={(risicos) => changeOordeel({ risicos })}
      >
        {({ voor, tekst }, changeRow, name) => (
          <div className="driehoek-risico">
            <Choice<Gevaar>
              label={`${name}, gevaar voor`}
              hideLabel
              placeholder="Gevaar voor"
              options={gevaarOptions}
              value={voor}
              onChange={(chosen) => changeRow({ voor: chosen })}
            />
            <LineField label={name} hideLabel value={tekst} onChange={(text) => changeRow({ tekst: text })} />
          </div>
        )}
      </RowsField>
      <CriteriaList criteria={oordeel.criteria} onChange={(criteria) => changeOordeel({ criteria })} />
      {scenarioKinds.map(({ soort, title }) => (
        <ScenarioRows
          key={soort}
          title={title}
          soort={soort}
          scenarios={oordeel.scenarios}
          onChange={(scenarios) => changeOordeel({ scenarios })}
        />
      ))}
    </Block>
  );
}

interface ScenarioRowsProps {
  title: string;
  soort: Scenario['soort'];
  scenarios: readonly Scenario[];
  onChange: (scenarios: Scenario[]) => void;
}

function ScenarioRows({ title, soort, scenarios, onChange }: ScenarioRowsProps) {
  const headId = `scenario-${soort}-head`;
  const others = scenarios.filter((one) => one.soort !== soort);
  return (
    <>
      <h3 id={headId}>{title}</h3>
      <RowsField<Scenario>
        name={`Scenario (${soort})`}
        labelledBy={headId}
        rows={scenarios.filter((one) => one.soort === soort)}
        empty={() => ({ soort, als: '', dan: '', trigger: '' })}
        isEmpty={({ als, dan, trigger }) => `${als}${dan}${trigger}`.trim() === ''}
        max={10}
        onChange={(rows) => onChange(soort === 'slechtst' ? [...others, ...rows] : [...rows, ...others])}
      >
        {({ als, dan, trigger }, change, name) => (
          <div className="driehoek-three">
            <LineField
              label={`${name}, als`}
              hideLabel
              placeholder="Als"
              value={als}
              onChange={(text) => change({ als: text })}
            />
            <LineField
              label={`${name}, dan`}
              hideLabel
              placeholder="Dan"
              value={dan}
              onChange={(text) => change({ dan: text })}
            />
            <LineField
              label={`${name}, waaraan ziet u dat het begint`}
              hideLabel
              placeholder="Te zien aan"
              value={trigger}
              onChange={(text) => change({ trigger: text })}
            />
          </div>
        )}
      </RowsField>
    </>
  );
}
