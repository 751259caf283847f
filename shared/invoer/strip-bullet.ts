// A bullet or number only counts with white space behind it: '10.30 gebeld' and '-2 graden' are content.
// A single letter needs a bracket: 'M. Smit belt' begins with an initial.
const BULLET =
  /^(?:[-–—*+•·▪▫■□●○◦‣⁃§➢➔→✓✔☐☑☒]|\[[ xX]?\]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.|\(?\p{L}\)|o(?=\t))[ \t\u00a0]+/u;

/** A pasted line without the bullet or number that a list put before it. */
export function stripBullet(line: string): string {
  return line.trim().replace(BULLET, '').trim();
}
