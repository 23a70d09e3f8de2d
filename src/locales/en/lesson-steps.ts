/** What the steps between the two tests say. */
export const englishWorks = {
  explain:
    'A program that changes a face does not understand it. It measures, stretches, colours and cuts. These are the stages of this app, in their order.',
  view: 'Seen so far: {stage}',
  subject: 'What is looked at',
  people: 'People who do not exist',
  studio: 'What is in the studio now',
  nothing: 'There is no swap in the studio. Make one there first, with everybody’s consent.',
  slider: 'Move through the stages',
  all: 'All stages, one after the other',
  undrawn: 'Texture and light have no picture of their own here.',
  stages: {
    picture: {
      name: 'The picture',
      what: 'Where it all begins: dots of colour, and nothing that says “face”.',
    },
    landmarks: {
      name: 'Landmarks',
      what: 'A network guesses 478 places: lids, lips, the edge of the face. A hand or strong shade misleads it.',
    },
    mesh: {
      name: 'Mesh',
      what: 'Triangles join the places, so that one face can be stretched onto another piece by piece.',
    },
    texture: {
      name: 'Texture',
      what: 'The face laid flat, like the peel of an orange. In this form two faces lie exactly over each other.',
    },
    light: {
      name: 'Light',
      what: 'How bright and how warm each region is. The new face is given the light of the picture.',
    },
    mask: {
      name: 'Mask',
      what: 'Where the new face covers the old one, with a soft edge. Errors show here first: look at edge, hair, glasses.',
    },
    result: {
      name: 'Result',
      what: 'Everything in one, and the label with it. No stage is ever shown without.',
    },
  },
} as const;

export const englishOwn = {
  explain: 'Make a picture of your own in the studio. Three rules hold, for everybody:',
  rules: [
    'Only the person whose face it is can say yes. Nobody has to, and nobody needs a reason.',
    'A yes can be taken back at any time: with a click, or with the code on the receipt.',
    'Whoever prefers not to be in a picture uses the people who do not exist.',
  ],
  records:
    'While this lesson lasts, a consent ends with this tab at the latest. Its record is deleted when the teacher ends the lesson, or else when this page is opened next.',
  go: 'Go to the studio',
  back: 'Back to the lesson',
  under: 'This is step 3 of the lesson.',
} as const;

export const englishSurvives = {
  explain:
    'Every file of this app says in four ways that it was changed. What is left when a picture is sent on, cut or photographed from a screen? Guess first, then test.',
  make: 'Make a file and test it',
  makeHint:
    'Of what is in the studio, if a swap is ready there; else of people who do not exist. It is not saved.',
  file: 'Or a file of the class',
  fileHint: 'A picture that was exported from the studio before.',
  discuss: 'Which mark would you rely on? What does it mean when all of them are gone?',
} as const;

export const englishLessonRules = {
  explain: 'What this app does, what the law asks, and what happened where nobody asked.',
  law: {
    heading: 'The law',
    note: 'In short, and no legal advice. State of November 2026.',
    places: [
      {
        name: 'China',
        words:
          'Since January 2023, whoever offers the changing of faces has to have the person told and agree separately, and to mark what comes out. Since September 2025 the mark has to be seen in the picture and to stand in the file, and nobody may remove it.',
      },
      {
        name: 'European Union',
        words:
          'Since August 2026, Article 50 of the AI Act asks makers of such programs to mark what comes out so that machines can read it, and whoever publishes a deepfake to say that it is one.',
      },
      {
        name: 'California',
        words:
          'Makers have to put into the file who made it, with what, when, and whether it was created or changed, and to offer a tool that reads this.',
      },
    ],
  },
  cases: {
    heading: 'Two apps that everybody had for a week',
    note: 'As the press reported it.',
    stories: [
      'In 2019 the app ZAO put people’s faces into film scenes. One photo was enough, and its terms took the right to use it free of charge, for ever, and to pass it on. After an outcry the clause was taken out, and the authorities summoned the company.',
      'In 2021 the app Avatarify let photos sing. It led the list of downloads in China, and some days later it was gone from the store there. It had never asked whether the person in a photo agreed.',
    ],
  },
  cards: {
    heading: 'Cards to talk about',
    explain: 'One card for each group: five minutes among yourselves, one sentence for all.',
    texts: [
      'Somebody in the class puts your face into a film scene and sends it to the group. Nobody means harm. What would you have wanted before? What do you want now?',
      'A picture without a label makes the rounds. Name two things you can find out before you pass it on.',
      'A friend said yes yesterday and says no today. Five people have the picture. What can be undone, and what cannot?',
      'A museum lets visitors wear a painted face. What should the sign beside it say?',
      'An app costs nothing and wants your face for ever. What do you pay with?',
      'When is a changed face a good thing? Think of a film in another language, or of a witness in danger. What makes it good?',
    ],
  },
} as const;
