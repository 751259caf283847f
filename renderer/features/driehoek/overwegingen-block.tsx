import { gripOverwegingen, pshiOverwegingen } from '../../../shared/domain/driehoek/overweging.ts';
import { TickBox } from '../../components/tick-box.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { LineField } from './line-field.tsx';

const kinds = [
  { id: 'grip', title: 'GRIP: wat is overwogen', overwegingen: gripOverwegingen },
  {
    id: 'pshi',
    title: 'PSHI (hulp aan velen na een schok): wat is overwogen',
    overwegingen: pshiOverwegingen,
  },
] as const;

/** Ticked by a person only; nothing follows from it by itself. */
export function OverwegingenBlock({ inhoud, change }: BlockProps) {
  return kinds.map(({ id, title, overwegingen }) => {
    const given = inhoud[id];
    const tick = (overweging: string, selected: boolean): void =>
      change({
        [id]: {
          ...given,
          overwegingen: overwegingen
            .map((one) => one.id)
            .filter((one) => (one === overweging ? selected : given.overwegingen.includes(one))),
        },
      });
    return (
      <Block
        key={id}
        id={id}
        title={title}
        hint="Alleen wat u aanvinkt, staat op de notitie."
        isEmpty={given.overwegingen.length === 0 && given.toelichting === ''}
      >
        <div>
          {overwegingen.map(({ id: overweging, tekst }) => (
            <TickBox
              key={overweging}
              label={tekst}
              isSelected={given.overwegingen.includes(overweging)}
              onChange={(selected) => tick(overweging, selected)}
            />
          ))}
        </div>
        <LineField
          label="Toelichting"
          value={given.toelichting}
          onChange={(toelichting) => change({ [id]: { ...given, toelichting } })}
        />
      </Block>
    );
  });
}
