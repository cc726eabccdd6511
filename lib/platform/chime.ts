/**
 * A soft sound made by the browser itself: no file, so nothing the content
 * security policy would have to let in. Two notes, the second lower, less loud
 * than a voice. Without a gesture on the page the browser may keep it silent;
 * the colour and the word beside the time say the same.
 */
export async function playChime(): Promise<void> {
  const audio = new AudioContext();
  await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, 500))]);
  // A sound that is held back would come at the next click, when it means nothing any more.
  if (audio.state !== 'running') return audio.close();
  const last = [659.25, 523.25].map((pitch, index) => note(audio, pitch, index * 0.28)).at(-1);
  last?.addEventListener('ended', () => void audio.close());
  return undefined;
}

const SOUNDS_S = 1.4;

function note(audio: AudioContext, pitch: number, after: number): OscillatorNode {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  const begin = audio.currentTime + after;
  tone.frequency.value = pitch;
  // Swells instead of clicking, and dies away as a bell does.
  volume.gain.setValueAtTime(0.0001, begin);
  volume.gain.exponentialRampToValueAtTime(0.12, begin + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + SOUNDS_S);
  tone.connect(volume).connect(audio.destination);
  tone.start(begin);
  tone.stop(begin + SOUNDS_S);
  return tone;
}

/**
 * Whether this window is the first to do something all windows would: true once
 * per `mark` under `name`, false for every later asker.
 */
export function isFirst(name: string, mark: string): Promise<boolean> {
  return navigator.locks.request(name, () => {
    if (localStorage.getItem(name) === mark) return false;
    localStorage.setItem(name, mark);
    return true;
  });
}
