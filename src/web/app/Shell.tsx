import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followChanges } from '../api/liveChanges.ts';
import { lookForNewVersion } from '../offline/newVersion.ts';
import { OfflineNotices } from '../offline/OfflineNotices.tsx';
import { setServerLine } from '../offline/serverLine.ts';
import { PaletteKeys } from '../palette/PaletteKeys.tsx';
import { sendWaitingTakes } from '../rehearse/sendWaitingTakes.ts';
import { WhatStays } from '../settings/WhatLeaves.tsx';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import styles from './Shell.module.css';
import { say } from '../../words/say.ts';

/** What is always one press away. The rest is reached from today, or found with the palette. */
const PLACES = [
  { to: '/', name: say('Today') },
  { to: '/plan', name: say('Plan') },
  { to: '/recall', name: say('Recall') },
  { to: '/drills', name: say('Drills') },
  { to: '/calls', name: say('Calls') },
  { to: '/settings', name: say('Settings') },
] as const;

/** What every page stands in. A page with `staticData.stage` has the window to itself: no header, no footer. */
export function Shell() {
  const stage = useMatches({ select: (matches) => matches.some((match) => match.staticData.stage === true) });
  useConnection();

  useEffect(() => {
    // Tests and tools wait for this before they press keys.
    document.documentElement.dataset['interactive'] = 'true';
  }, []);

  return (
    <>
      <RouteAnnouncer />
      <PaletteKeys stage={stage} />
      {stage ? (
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      ) : (
        <div className={styles.shell}>
          <a className={styles.skip} href="#main">
            {say('Skip to the page')}
          </a>
          <header className={`${styles.header} no-print`}>
            <Link to="/" className={styles.brand} aria-label={say('Offbook: today, stories and documents')}>
              <span aria-hidden="true" translate="no">
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
            <div className={styles.line}>
              <OfflineNotices />
            </div>
          </footer>
        </div>
      )}
    </>
  );
}

/** A line that was never there is down at once; one that broke may be a server that restarts, which is quicker than this. */
const RESTART_TAKES_MS = 4_000;

/** Follows the line to the server, and does what waited for it when it is back. */
function useConnection(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: number | undefined;
    let wasUp = false;
    let away = false;
    const stop = followChanges(client, (up) => {
      window.clearTimeout(timer);
      if (up) {
        setServerLine('up');
        if (away) {
          void client.invalidateQueries();
          sendWaitingTakes();
          lookForNewVersion();
        }
        wasUp = true;
        away = false;
        return;
      }
      const note = (): void => {
        away = true;
        setServerLine('away');
      };
      if (wasUp && !away) timer = window.setTimeout(note, RESTART_TAKES_MS);
      else note();
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [client]);
}
