import { topic } from './topic';

export const aiModel = topic({
  id: 'ai-model',
  title: 'Uses a model that was trained on data',
  weight: 30,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'A trained model is wrong without a sign of it',
    situation:
      'Patients differ from those whom the model was trained on, or the model drifts, and its output is trusted',
    harm: 'A patient is treated on a wrong result, or a finding is missed',
  },
  signals: {
    words: [
      'ai',
      'artificial intelligence',
      'machine learning',
      'deep learning',
      'neural network',
      'language model',
      'llm',
      'gpt',
      'classifier',
      'trained model',
      'model drift',
      'training data',
      'model inference',
    ],
    names: ['ml'],
  },
});
