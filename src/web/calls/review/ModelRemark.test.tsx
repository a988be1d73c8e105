import { afterEach, expect, it } from 'vitest';
import { showPage, type ShownPage } from '../../testing/showPage.tsx';
import { ModelRemark } from './ModelRemark.tsx';

let page: ShownPage;
afterEach(() => page.remove());

it('says whose remark it is, and quotes the words of the answer', async () => {
  page = await showPage(
    <ModelRemark remark={{ text: 'Say what it cost.', quote: 'the wrong syringes', by: 'model' }} />,
    () => new Response('{}'),
  );
  expect(page.host.textContent).toBe('Your language model remarks: Say what it cost. the wrong syringes');
  expect(page.host.querySelector('q')?.textContent).toBe('the wrong syringes');
});

it('shows nothing where there is none', async () => {
  page = await showPage(<ModelRemark remark={undefined} />, () => new Response('{}'));
  expect(page.host.textContent).toBe('');
});
