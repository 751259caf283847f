import { app, session, type Session, type WebContents } from 'electron';

/** Before ready: own scheme, no name can be resolved, nothing of Chromium's phones home. */
export function hardenProgram(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
  app.commandLine.appendSwitch(
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints',
  );
  app.commandLine.appendSwitch('disable-breakpad');
  app.on('web-contents-created', (_, contents) => hardenContents(contents));
}

/** No page goes anywhere, opens anything, attaches a webview or makes a connection of its own. */
function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC heeds neither the CSP nor the closed resolver; this leaves it no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** After ready, for every session in use. Electron asks for a Dutch dictionary at start unless it has no languages. */
export function hardenSession(target: Session): void {
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerEnabled(false);
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setUserAgent('Casustafel');
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app|devtools|data|blob|chrome-extension):/.test(details.url) });
  });
  target.on('will-download', (event) => event.preventDefault());
}

/** In memory only: nothing of a page reaches the disk. */
export function privateSession(): Session {
  return session.fromPartition('casustafel');
}
