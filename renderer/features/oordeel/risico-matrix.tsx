import { useId } from 'react';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { arrowBetween, cell, placeMarkers, round, type Marker } from './matrix-place.ts';
import { matrixInWords } from './risico-words.ts';
import './risico-matrix.css';

const levels = [1, 2, 3] as const;
const kansKort = ['klein', 'middel', 'groot'];
const gevolgKort = ['beperkt', 'ernstig', 'zeer ernstig'];

/** kans by gevolg as a picture; beside it stands the list, and the same in words for who does not see it. */
export function RisicoMatrix({ risicos }: { risicos: readonly Risico[] }) {
  const arrowHead = useId();
  const markers = placeMarkers(risicos);
  const field = 3 * cell;
  return (
    <svg className="risico-matrix" viewBox={`-64 -1 ${field + 66} ${field + 42}`} role="img">
      <title>{matrixInWords(risicos)}</title>
      <defs>
        <marker id={arrowHead} markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">
          <path d="M0 1 7 4 0 7Z" className="risico-pijlpunt" />
        </marker>
      </defs>
      {levels.flatMap((kans) =>
        levels.map((gevolg) => (
          <rect
            key={`${kans}${gevolg}`}
            className={`risico-cel risico-cel-${kans + gevolg}`}
            x={(gevolg - 1) * cell}
            y={(3 - kans) * cell}
            width={cell}
            height={cell}
          />
        )),
      )}
      {levels.map((level) => (
        <g key={level} className="risico-as">
          <text x={-8} y={(3 - level) * cell + cell / 2 + 4} textAnchor="end">
            {level} {kansKort[level - 1]}
          </text>
          <text x={(level - 1) * cell + cell / 2} y={field + 16} textAnchor="middle">
            {level} {gevolgKort[level - 1]}
          </text>
        </g>
      ))}
      <text className="risico-as-naam" x={-8} y={12} textAnchor="end">
        kans
      </text>
      <text className="risico-as-naam" x={field} y={field + 34} textAnchor="end">
        gevolg
      </text>
      {markers
        .filter((marker) => marker.rest)
        .map((rest) => (
          <Arrow key={rest.risicoId} rest={rest} markers={markers} head={arrowHead} />
        ))}
      {markers.map((marker) => (
        <MarkerShape key={`${marker.risicoId}${String(marker.rest)}`} marker={marker} />
      ))}
    </svg>
  );
}

function Arrow({ rest, markers, head }: { rest: Marker; markers: readonly Marker[]; head: string }) {
  const from = markers.find((marker) => marker.risicoId === rest.risicoId && !marker.rest);
  const line = from === undefined ? null : arrowBetween(from, rest);
  if (line === null) return null;
  return (
    <>
      <line className="risico-pijl-rand" {...line} />
      <line className="risico-pijl" {...line} markerEnd={`url(#${head})`} />
    </>
  );
}

function MarkerShape({ marker }: { marker: Marker }) {
  return (
    <g className={marker.rest ? 'risico-ronde risico-ronde-rest' : 'risico-ronde'}>
      <circle cx={marker.x} cy={marker.y} r={round / 2 - 1} />
      <text x={marker.x} y={marker.y + 4.5} textAnchor="middle">
        {marker.nummer}
      </text>
    </g>
  );
}
