import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const STEPS = {
  'turn-left': 'to your left',
  'turn-right': 'to your right',
  'look-up': 'Look up',
  'look-down': 'Look down',
  'blink-twice': 'Blink twice',
  smile: 'Smile broadly',
  'open-mouth': 'Open your mouth',
  'pucker-lips': 'Push your lips',
  'raise-brows': 'Raise your eyebrows',
} as const;

/**
 * Puts one of our rendered people before the page's camera. They read what the page asks for and do it, as a person would; or they are a
 * still picture, and do not. The page itself has no door for this: the browser's own camera is replaced.
 */
export async function performBeforeCamera(page: Page, manner: 'obliging' | 'still'): Promise<void> {
  const pictures = Object.fromEntries(
    ['rest', ...Object.keys(STEPS)].map((name) => {
      const bytes = readFileSync(new URL(`fixtures/live/${name}.jpg`, import.meta.url));
      return [name, `data:image/jpeg;base64,${bytes.toString('base64')}`];
    }),
  );
  await page.addInitScript(
    ({ pictures, steps, manner }) => {
      const images = Object.fromEntries(
        Object.entries(pictures).map(([name, address]) => {
          const image = new Image();
          image.src = address;
          return [name, image];
        }),
      );
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [640, 480];
      const brush = canvas.getContext('2d', { willReadFrequently: true })!;
      let [asked, since] = ['', 0];
      const draw = () => {
        const words = document.querySelector('.live-words')?.textContent ?? '';
        if (words !== asked) [asked, since] = [words, performance.now()];
        const step = Object.entries(steps).find(([, sentence]) => words.includes(sentence))?.[0];
        const waited = performance.now() - since;
        const isBetween = step === 'blink-twice' && Math.floor(waited / 300) % 2 === 0;
        const name = manner === 'obliging' && step && waited > 450 && !isBetween ? step : 'rest';
        brush.drawImage(images[name]!, 80, 0, 480, 480);
        // A camera is never quite still.
        brush.fillStyle = `rgb(${String(Math.floor(Math.random() * 200))} 90 90)`;
        brush.fillRect(0, 0, 4, 4);
      };
      navigator.mediaDevices.getUserMedia = () => {
        // Not before somebody looks: drawing costs the page what it needs to load.
        setInterval(draw, 40);
        return Promise.resolve(canvas.captureStream(25));
      };
    },
    { pictures, steps: STEPS, manner },
  );
}
