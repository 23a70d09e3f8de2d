import { startTransition, useId, useOptimistic } from 'react';
import { fill, messages } from '../../locales';
import type { PlaybackReport } from '../../studio';
import { formatClock, pluralForm } from '../components/format-values';
import { useNewest } from '../components/use-newest';
import { useAppState, useSession } from '../use-app';
import { useShortcuts } from '../use-shortcuts';
import { PreviewSound } from './PreviewSound';
import type { CameraMemory } from './use-camera-memory';

/** What a moving target does: shown below the preview, and only for what moves. */
export function PlayerBar({ camera }: { camera: CameraMemory }) {
  const playback = useAppState((state) => state.status?.playback ?? null);
  const isCamera = useAppState((state) => state.status?.target?.kind === 'camera');
  if (!playback) return null;
  const { durationSeconds } = playback;
  const shownPerSecond = Math.round(playback.shownPerSecond);
  return (
    <div role="group" aria-label={messages.player.name} className="player">
      <PlayButton isPlaying={playback.isPlaying} />
      {durationSeconds !== null && <PositionSlider playback={playback} durationSeconds={durationSeconds} />}
      {isCamera ? <MirrorChoice playback={playback} camera={camera} /> : <LoopChoice playback={playback} />}
      <PreviewSound />
      <span className="figures hint">
        {fill(pluralForm(messages.player.shown, shownPerSecond), { count: shownPerSecond })}
      </span>
    </div>
  );
}

function PlayButton({ isPlaying }: { isPlaying: boolean }) {
  const session = useSession();
  const { player } = messages;
  const toggle = () => void (isPlaying ? session.player.pause() : session.player.play());
  useShortcuts({ play: toggle });
  return (
    <button type="button" className="play" onClick={toggle}>
      <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span> {isPlaying ? player.pause : player.play}
    </button>
  );
}

/** Shorter than a frame of most clips, so that the arrow keys go from frame to frame. */
const STEP_SECONDS = 0.04;

function PositionSlider({
  playback,
  durationSeconds,
}: {
  playback: PlaybackReport;
  durationSeconds: number;
}) {
  const session = useSession();
  const id = useId();
  const [seconds, showSeconds] = useOptimistic(playback.positionSeconds);
  const seek = useNewest((wanted: number) => session.player.seek(wanted));
  const { player } = messages;
  const place = fill(player.place, {
    position: formatClock(seconds),
    duration: formatClock(durationSeconds),
  });
  return (
    <div className="position">
      <label htmlFor={id} className="visually-hidden">
        {player.position}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={durationSeconds}
        step={STEP_SECONDS}
        value={seconds}
        aria-valuetext={place}
        onChange={({ target: { valueAsNumber } }) => {
          startTransition(async () => {
            showSeconds(valueAsNumber);
            await seek(valueAsNumber);
          });
        }}
      />
      <span className="figures" aria-hidden="true">
        {place}
      </span>
    </div>
  );
}

function LoopChoice({ playback }: { playback: PlaybackReport }) {
  const session = useSession();
  const [isLooping, showLooping] = useOptimistic(playback.isLooping);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isLooping}
        onChange={({ target: { checked } }) => {
          startTransition(async () => {
            showLooping(checked);
            await session.player.setLooping(checked);
          });
        }}
      />
      {messages.player.loop}
    </label>
  );
}

function MirrorChoice({ playback, camera }: { playback: PlaybackReport; camera: CameraMemory }) {
  const session = useSession();
  const [isMirrored, showMirrored] = useOptimistic(playback.isMirrored);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isMirrored}
        onChange={({ target: { checked } }) => {
          camera.change({ isMirrored: checked });
          startTransition(async () => {
            showMirrored(checked);
            await session.player.setMirrored(checked);
          });
        }}
      />
      {messages.player.mirror}
    </label>
  );
}
