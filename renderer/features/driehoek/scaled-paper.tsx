import { useLayoutEffect, useRef, useState } from 'react';
import { mayHavePages } from '../../../shared/domain/driehoek/overflow.ts';
import './scaled-paper.css';

/** A4 at 96 dots an inch: its width, the height of the text on one page, and the frame and foot around all of it. */
const sheet = { width: 794, text: 933, around: 180 };
/** Of the white beside the text this much may fall away, so that the text can be read in half a screen. */
const crop = 44;

interface ScaledPaperProps {
  html: string;
  title: string;
  pages: number;
  /** Where each page after the first begins, in CSS px of the paper. */
  begins: readonly number[];
}

/**
 * The pages as paper, as wide as there is room for. A newer paper takes the place of the one before when it has been
 * drawn, so that nothing flashes while it is being written.
 */
export function ScaledPaper({ html, title, pages, begins }: ScaledPaperProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.8);
  const [drawn, setDrawn] = useState(html);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setScale(element.clientWidth / (sheet.width - 2 * crop)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const height = pages * sheet.text + sheet.around;
  return (
    <div ref={box} className="scaled-paper" style={{ height: height * scale }}>
      {[...new Set([drawn, html])].map((text) => (
        <iframe
          key={text}
          className="scaled-paper-frame"
          title={title}
          sandbox=""
          srcDoc={text}
          aria-hidden={text === drawn ? undefined : true}
          tabIndex={-1}
          style={{
            width: sheet.width,
            height,
            transform: `translateX(${String(-crop * scale)}px) scale(${String(scale)})`,
          }}
          onLoad={() => setDrawn(text)}
        />
      ))}
      {begins.map((top, index) => (
        <div
          key={index}
          className={index + 2 > mayHavePages ? 'scaled-paper-page scaled-paper-beyond' : 'scaled-paper-page'}
          style={{ top: top * scale }}
        >
          <span>Bladzijde {index + 2}</span>
        </div>
      ))}
    </div>
  );
}
