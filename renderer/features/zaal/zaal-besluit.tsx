import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';
import { FaseStrip } from '../../components/fase-strip.tsx';

const fasen: readonly Fase[] = [1, 2, 3, 4];

/** The op- of afschaling: from, to, and who decided. */
export function ZaalBesluit({ besluit }: { besluit: NonNullable<Zaalbeeld['besluit']> }) {
  return (
    <div data-row="" className="zaal-besluit">
      <p className="zaal-stap-van-naar">
        {besluit.van === besluit.naar ? (
          'Blijft in '
        ) : (
          <>
            <FaseWord word={besluit.van} /> <span aria-label="naar">→</span>{' '}
          </>
        )}
        <FaseWord word={besluit.naar} />
      </p>
      <p className="zaal-bij">
        {besluit.soort}: {besluit.wie}
      </p>
    </div>
  );
}

/** A fase by colour, pattern and word. */
function FaseWord({ word }: { word: string }) {
  const fase = fasen.find((one) => word.endsWith(` ${String(one)}`));
  return (
    <span className="zaal-fase">
      {fase !== undefined && <FaseStrip fase={fase} />}
      <strong>{word}</strong>
    </span>
  );
}
