import { type Client, Events, type Interaction } from 'discord.js';
import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createGate } from '../../fakes/gate.ts';
import { startClient } from './discord-client.ts';
import { shownText } from './message-log.ts';

const ASKER = '700000000000000001';
const OTHER = '700000000000000002';

/** A client that answers interactions so. */
function answering(answer: (interaction: Interaction) => Promise<unknown>) {
  return (client: Client) => {
    client.on(Events.InteractionCreate, answer);
  };
}

const PRIVATELY = { flags: MessageFlags.Ephemeral } as const;

function withButton(label: string, customId: string) {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }],
  } as const;
}

test('a slash command is answered for the asker alone', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const words = `heard ${interaction.options.getString('words')} ${interaction.options.getInteger('limit')}`;
      await interaction.reply({ content: words, ...PRIVATELY });
    }),
  );
  const told = discord.user(ASKER).slash('who-said', { words: 'a *b*', limit: 3 });
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
  const answer = await told.waitForMessage();
  expect(answer).toMatchObject({ content: 'heard a *b* 3', seenBy: ASKER });
  expect(shownText(answer)).toBe('heard a b 3');
  expect(discord.user(ASKER).reads(discord.places.general)).toEqual([answer]);
  expect(discord.user(OTHER).reads(discord.places.general)).toEqual([]);
  expect(discord.violations()).toEqual([]);
});

test('a subcommand comes with its own options', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { commandName, options } = interaction;
      await interaction.reply(`${commandName} ${options.getSubcommand()} ${options.getString('when')}`);
    }),
  );
  const answer = await discord.user(ASKER).slash('digest subscribe', { when: '09:00' }).waitForMessage();
  expect(answer).toMatchObject({ content: 'digest subscribe 09:00', seenBy: null });
});

test('a deferral decides who sees the answer, whatever the answer says', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(PRIVATELY);
      await interaction.editReply('the answer');
      await interaction.followUp('for everybody');
      await interaction.deleteReply();
    }),
  );
  const told = discord.user(ASKER).slash('who-said');
  expect(await told.waitForMessage()).toMatchObject({ content: 'the answer', seenBy: ASKER });
  await expect.poll(() => discord.answers()).toMatchObject([{ content: 'for everybody', seenBy: null }]);
});

test('the first follow-up to a deferral fills it in and stays as private', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(PRIVATELY);
      await interaction.followUp('the answer');
    }),
  );
  const answer = await discord.user(ASKER).slash('who-said').waitForMessage();
  expect(answer).toMatchObject({ content: 'the answer', seenBy: ASKER, interaction: expect.any(String) });
  expect(discord.messages()).toEqual([answer]);
});

test('a second first response is refused, and so is one to an unknown interaction', async () => {
  const codes: unknown[] = [];
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { client, id, token } = interaction;
      await interaction.reply('first');
      const body = { type: 4, data: { content: 'second', allowed_mentions: { parse: [] } } };
      for (const wanted of [id, '1']) {
        await client.rest
          .post(`/interactions/${wanted}/${token}/callback`, { body, auth: false })
          .catch(({ code }: { readonly code: number }) => codes.push(code));
      }
      await interaction.editReply('done');
    }),
  );
  await expect
    .poll(async () => (await discord.user(ASKER).slash('who-said').waitForMessage()).content)
    .toBe('first');
  await expect.poll(() => codes.slice(0, 2)).toEqual([40060, 10062]);
});

test('a response after three seconds comes too late', async () => {
  const failed: unknown[] = [];
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await new Promise((resolve) => setTimeout(resolve, 3_050));
      await interaction.reply('late').catch(({ code }: { readonly code: number }) => failed.push(code));
    }),
  );
  expect(await discord.user(ASKER).slash('who-said').firstResponseAfter).toBeNull();
  await expect.poll(() => failed).toEqual([10062]);
  expect(discord.messages()).toEqual([]);
});

test('a token lives for a quarter of an hour', async () => {
  const gate = createGate();
  const codes: unknown[] = [];
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      discord.passTime(15 * 60_000 - 1);
      await interaction.editReply('in time');
      await gate.passed;
      await interaction.followUp('late').catch(({ code }: { readonly code: number }) => codes.push(code));
    }),
  );
  expect(await discord.user(ASKER).slash('who-said').waitForMessage()).toMatchObject({ content: 'in time' });
  discord.passTime(1);
  gate.open();
  await expect.poll(() => codes).toEqual([50027]);
});

test('an option is completed with choices', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${interaction.commandName} ${name} ${value}`, value }]);
    }),
  );
  const completed = discord.user(ASKER).complete('quotes', 'speaker', 'far', { others: { limit: 3 } });
  expect(await completed.choices()).toEqual([{ name: 'quotes speaker far', value: 'far' }]);
  expect(await completed.firstResponseAfter).toBeLessThan(3_000);
});

const MODAL: APIModalInteractionResponseCallbackData = {
  custom_id: 'reason',
  title: 'Why?',
  components: [
    {
      type: ComponentType.Label,
      label: 'Reason',
      component: { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Paragraph },
    },
  ],
};

test('a button opens a form, and the form comes back with its words', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'pick', components: [withButton('Bad', 'b:1')], ...PRIVATELY });
      } else if (interaction.isButton()) {
        await interaction.showModal(MODAL);
      } else if (interaction.isModalSubmit()) {
        const text = interaction.fields.getTextInputValue('text');
        await interaction.reply({ content: `${interaction.message?.content}: ${text}`, ...PRIVATELY });
      }
    }),
  );
  const person = discord.user(ASKER);
  const answer = await person.slash('who-said').waitForMessage();
  const modal = await person.press(answer, 'Bad').waitForModal();
  expect(modal).toMatchObject({ title: 'Why?', inputs: [{ label: 'Reason', isRequired: true }] });
  expect(() => person.submit(modal, '')).toThrow('“Reason” takes no 0 characters');
  const thanks = await person.submit(modal, 'somebody else said it').waitForMessage();
  expect(thanks).toMatchObject({ content: 'pick: somebody else said it', seenBy: ASKER });
  expect(discord.modals()).toEqual([]);
  expect(discord.violations()).toEqual([]);
});

test('a button under an ephemeral message changes it, or answers beside it', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const components = [withButton('Change', 'change'), withButton('Share', 'share')];
        await interaction.reply({ content: 'pick', components, ...PRIVATELY });
      } else if (interaction.isButton() && interaction.customId === 'change') {
        await interaction.update({ content: 'changed' });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp(`shared: ${interaction.message.content}`);
      }
    }),
  );
  const person = discord.user(ASKER);
  const answer = await person.slash('who-said').waitForMessage();
  const changed = await person.press(answer, 'Change').waitForMessage();
  expect(changed).toMatchObject({ id: answer.id, content: 'changed', seenBy: ASKER });
  const shared = await person.press(changed, 'share').waitForMessage();
  expect(shared).toMatchObject({ content: 'shared: changed', seenBy: null });
});

test('a message command is given the content of its message, whoever wrote it', async () => {
  const { discord } = await startClient(
    answering(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply({ content: `“${interaction.targetMessage.content}”`, ...PRIVATELY });
    }),
  );
  const { message } = discord.user(OTHER).say(discord.places.general, 'I never said that');
  const answer = await discord.user(ASKER).messageCommand(message, 'Who said this?').waitForMessage();
  expect(answer).toMatchObject({ content: '“I never said that”', seenBy: ASKER });
});
