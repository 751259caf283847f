import { RadioList } from '../../components/radio-list.tsx';
import { choiceNames, type Choice, type Difference } from './opened.ts';

interface DifferenceRowProps {
  difference: Difference;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One thing that differs: what stands here, what the colleague has, and what happens with it. */
export function DifferenceRow({ difference, choice, onChoose }: DifferenceRowProps) {
  const { soort, tekst, fields, choices } = difference;
  return (
    <div className="pakket-difference">
      <h3>
        {soort}: {tekst === '' ? 'zonder tekst' : tekst}
      </h3>
      <table className="pakket-fields">
        <thead>
          <tr>
            <th scope="col">Veld</th>
            <th scope="col">Hier</th>
            <th scope="col">Van de collega</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, ours, theirs }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{ours === '' ? <span className="meta">leeg</span> : ours}</td>
              <td>{theirs === '' ? <span className="meta">leeg</span> : theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {choices.length > 1 && (
        <RadioList
          label="Wat blijft er staan?"
          choices={choices.map((id) => ({ id, content: choiceNames[id] }))}
          value={choice}
          onChange={onChoose}
        />
      )}
      {choices.length === 1 && <p className="meta">{choiceNames[choices[0] ?? 'keep']}.</p>}
    </div>
  );
}
