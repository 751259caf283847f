/** The paper as it will be printed, in a frame without scripts, forms or an origin of its own. */
export function PaperFrame({ html, title }: { html: string; title: string }) {
  return <iframe className="paper-frame" title={title} sandbox="" srcDoc={html} />;
}
