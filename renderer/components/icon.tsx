import { iconPaths, type IconName } from './icon-paths.ts';
import './icon.css';

/** Always beside a word, or inside something that has a name: the picture itself is hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 16 | 20 }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
