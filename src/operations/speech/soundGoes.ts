import { message, type Message } from '../../shared/message.ts';
import type { RecogniserChoice } from '../ports.ts';

/** Where sound goes with a choice, in words for the person; `leavesMachine` matters for a server alone. */
export function soundGoes(choice: RecogniserChoice, leavesMachine: boolean): Message {
  switch (choice.kind) {
    case 'none':
      return message(
        'Nowhere: your script is followed on this machine, and other words are typed, pasted or imported.',
      );
    case 'model':
    case 'folder':
      return message('Nowhere: the model runs on this machine, and your sound stays here.');
    case 'server': {
      const { address } = choice;
      if (!leavesMachine)
        return message('To {address}, a server on this machine. What it does with it is up to that server.', {
          address,
        });
      return message(
        'To {address}, over the network: the whole recording of a take, and the names of your guides, whenever you ask for its words.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can hear and keep them.',
        { address, open: /^http:/i.test(address.trim()) ? 'yes' : 'no' },
      );
    }
  }
}
