import { checkLaw, type Bevoegdheid } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { Optie } from '../../../shared/domain/driehoek/optie.ts';
import { TextArea } from '../../components/text-area.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { NewOptie } from './new-optie.tsx';
import { OptieCard } from './optie-card.tsx';

interface OptiesBlockProps extends BlockProps {
  bevoegdheden: readonly Bevoegdheid[];
}

/** What can be done on whose line, chosen from the list of the gemeente or typed; what cannot is struck, with why. */
export function OptiesBlock({ inhoud, change, bevoegdheden }: OptiesBlockProps) {
  const { opties } = inhoud;
  const set = (index: number, part: Partial<Optie>): void =>
    change({ opties: opties.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <Block id="opties" title="Opties" hint={checkLaw}>
      {opties.length > 0 && (
        <ul className="plain driehoek-opties">
          {opties.map((optie, index) => (
            <OptieCard
              key={optie.bevoegdheidId ?? `getypt-${String(index)}`}
              optie={optie}
              onChange={(part) => set(index, part)}
              onRemove={() => change({ opties: opties.filter((_, at) => at !== index) })}
            />
          ))}
        </ul>
      )}
      <NewOptie
        bevoegdheden={bevoegdheden}
        opties={opties}
        onAdd={(optie) => change({ opties: [...opties, optie] })}
      />
      <TextArea
        label="Advies"
        description="Welke optie, en waarom."
        rows={2}
        value={inhoud.advies}
        maxLength={1000}
        onChange={(advies) => change({ advies: advies.replaceAll('\n', ' ') })}
      />
    </Block>
  );
}
