import { developerOf, STEPS, type Scene } from './steps';

/** Brings an issue as far as its story says, by the people of its project. */
export async function play(scene: Omit<Scene, 'blank'>): Promise<void> {
  const steps = STEPS[scene.story.reach];
  if (steps.length === 0) return;
  const blank = await scene.app.see(scene.key, developerOf(scene.story));
  for (const step of steps) await step({ ...scene, blank });
}
