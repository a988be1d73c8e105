import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followChanges } from '../api/liveChanges.ts';
import { Notice } from '../design/Notice.tsx';
import { PaletteKeys } from '../palette/PaletteKeys.tsx';
import { WhatStays } from '../settings/WhatLeaves.tsx';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import styles from './Shell.module.css';

/** What is always one press away. The rest is reached from today, or found with the palette. */
const PLACES = [
  { to: '/', name: 'Today' },
  { to: '/plan', name: 'Plan' },
  { to: '/recall', name: 'Recall' },
  { to: '/drills', name: 'Drills' },
  { to: '/calls', name: 'Calls' },
  { to: '/settings', name: 'Settings' },
] as const;

/** What every page stands in. A page with `staticData.stage` has the window to itself: no header, no footer. */
export function Shell() {
  const stage = useMatches({ select: (matches) => matches.some((match) => match.staticData.stage === true) });
  const connected = useConnection();

  useEffect(() => {
    // Tests and tools wait for this before they press keys.
    document.documentElement.dataset['interactive'] = 'true';
  }, []);

  return (
    <>
      <RouteAnnouncer />
      {stage ? null : <PaletteKeys />}
      {stage ? (
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      ) : (
        <div className={styles.shell}>
          <a className={styles.skip} href="#main">
            Skip to the page
          </a>
          <header className={`${styles.header} no-print`}>
            <Link to="/" className={styles.brand} aria-label="Offbook: today, stories and documents">
              <span aria-hidden="true">
                off<b>book</b>
              </span>
            </Link>
            <nav aria-label="Offbook">
              {PLACES.map(({ to, name }) => (
                <Link key={to} to={to} className={styles.nav} activeOptions={{ exact: to === '/' }}>
                  {name}
                </Link>
              ))}
            </nav>
          </header>
          <main id="main" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
          <footer className={`${styles.footer} no-print`}>
            <p>
              <WhatStays />
            </p>
            {connected ? null : (
              <div className={styles.line}>
                <Notice tone="warning">
                  Offbook is not answering. Start it again in your terminal with npm start; this page picks up by
                  itself.
                </Notice>
              </div>
            )}
          </footer>
        </div>
      )}
    </>
  );
}

/** False once the line to the server has been down for a while; a reload of the server is quicker than that. */
function useConnection(): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let timer: number | undefined;
    const stop = followChanges(client, (up) => {
      window.clearTimeout(timer);
      if (up) setConnected(true);
      else timer = window.setTimeout(() => setConnected(false), 4_000);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [client]);
  return connected;
}
