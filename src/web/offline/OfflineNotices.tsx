import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { newVersionWaits, onNewVersion, openNewVersion } from './newVersion.ts';
import { useArrivedTakes } from './useArrivedTakes.ts';
import { useServerLine } from './serverLine.ts';
import { say } from '../../words/say.ts';

/** What has to be said of the server and of takes made without it. Never shown on a stage, so never during a take. */
export function OfflineNotices() {
  const line = useServerLine();
  const newVersion = useSyncExternalStore(onNewVersion, newVersionWaits);
  const arrived = useArrivedTakes();
  return (
    <>
      {line === 'away' ? (
        <Notice tone="warning" title={say('Offbook is not answering.')}>
          {say(
            'Start it again in your terminal with npm start; this page picks up by itself. Until then you see what this browser kept, and you can still tell stories you have opened before: your takes stay here and are sent when it is back.',
          )}
        </Notice>
      ) : null}
      {arrived.ids.map((takeId) => (
        <Notice
          key={takeId}
          tone="good"
          actions={
            <>
              <Link to="/takes/$takeId" params={{ takeId }} onClick={() => arrived.see(takeId)}>
                {say('See its review')}
              </Link>
              <Button size="small" variant="plain" onClick={() => arrived.see(takeId)}>
                {say('Later')}
              </Button>
            </>
          }
        >
          {say('A take you made while Offbook was away has arrived.')}
        </Notice>
      ))}
      {newVersion ? (
        <Notice
          tone="info"
          actions={
            <Button size="small" icon="retry" onClick={openNewVersion}>
              {say('Reload')}
            </Button>
          }
        >
          {say('A new version is there.')}
        </Notice>
      ) : null}
    </>
  );
}
