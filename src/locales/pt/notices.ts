import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const portugueseNotices: NoticeWords = {
  privacy: {
    heading: 'Privacidade',
    intro:
      'Sem conta, sem envio, sem cookies, sem contagem de visitas. Imagens, vídeos e o que uma câmera vê são tratados na memória deste dispositivo e somem quando você fecha a página. Também tudo o que se mede de um rosto.',
    network:
      'A página pede os seus próprios arquivos ao servidor de onde veio, e nada a mais ninguém. Como em qualquer página, esse servidor vê o endereço do seu dispositivo.',
    files:
      'Um arquivo que você faz leva a hora, um identificador, a versão do programa, hashes dos consentimentos e o contato de quem mantém esta instalação. Não leva nome algum.',
    kept: 'O que este navegador guarda',
    columns: { where: 'Onde', howLong: 'Por quanto tempo' },
    kinds: {
      database: 'Banco de dados',
      settings: 'Armazenamento local',
      tab: 'Armazenamento da aba',
      caches: 'Cache',
      files: 'Arquivos privados deste site',
    },
    rows: {
      records: {
        what: 'Registros de consentimento, o seu histórico e as chaves que assinam; num telefone que respondeu, o que foi perguntado e respondido. Hashes e os nomes ou iniciais digitados; nenhuma imagem.',
        howLong:
          'Registros: no máximo {days} dias após o consentimento, menos se o operador disser. Chaves: até você apagá-las.',
      },
      settings: {
        what: 'Idioma, aparência, teclas, a última câmera escolhida, signatários em quem você confia e o que um professor definiu para as lições.',
        howLong: 'Até você apagá-los.',
      },
      lesson: {
        what: 'Até onde foi a lição nesta aba, e as suas respostas, sem nomes.',
        howLong: 'Até a aba ser fechada.',
      },
      rules: {
        what: 'As regras de quem mantém esta instalação, como foram lidas por último.',
        howLong: 'Até mudarem, ou você apagá-las.',
      },
      films: {
        what: 'Um vídeo enquanto é feito.',
        howLong: 'Até ser entregue ou abandonado. O que uma falha deixa é removido na visita seguinte.',
      },
      app: {
        what: 'Os arquivos do próprio programa, para visitas sem rede.',
        howLong: 'Até uma versão mais nova os substituir, ou você apagá-los.',
      },
    },
    erase: 'Como apagar',
    eraseExplain:
      '“{button}”, em “{heading}” no estúdio, apaga tudo de uma vez. Apagar os dados deste site nas configurações do navegador também.',
    eraseFiles:
      'Arquivos que você salvou ou passou adiante estão fora de alcance: nada aqui pode recolhê-los.',
    operator: 'Quem mantém esta instalação: {operator}',
    contact: 'Perguntas e reclamações: {contact}',
    noContact: 'Quem mantém esta instalação não indicou contato.',
  },
  licences: {
    heading: 'Licenças do que compõe esta página',
    own: 'Persona Grata é software livre sob a Apache License 2.0. O que contém de outros está listado aqui, com os textos das licenças.',
    ownText: 'A Apache License 2.0',
    columns: { name: 'Pacote', licence: 'Licença', use: 'O que há dele aqui' },
    uses: { code: 'código', made: 'transformado em {files}' },
    texts: 'Textos das licenças',
    missing: 'Não foi possível ler a lista. Recarregue a página, ou abra {file} ao lado dela.',
  },
};
