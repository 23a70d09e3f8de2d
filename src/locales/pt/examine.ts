import type { Messages } from '../en';

export const portugueseExamine: Messages['examine'] = {
  strip: {
    heading: 'Teste de resistência',
    explain:
      'Cópias desta imagem são alteradas como acontece com as imagens pelo caminho, e cada cópia é lida como qualquer outro arquivo: que marcas ainda estão lá? As cópias ficam na memória desta página e somem depois de lidas.',
    start: 'Testar a que as marcas resistem',
    again: 'Testar de novo',
    noMarks: 'Esta imagem não traz marcas que possam se perder.',
    caption: 'O que aconteceu com cada marca',
    change: 'Alteração',
    progress: '{count} de {total} cópias lidas',
    stopped: 'Interrompido: {count} de {total} cópias foram lidas.',
    attacks: {
      copied: 'Copiada, sem alterações',
      'byte-added': 'Um byte acrescentado no fim',
      'jpeg-75': 'Salva como JPEG, qualidade 75',
      'jpeg-50': 'Salva como JPEG, qualidade 50',
      'webp-50': 'Salva como WebP, qualidade 50',
      'half-size': 'Metade da largura e da altura',
      cropped: 'Metade da área cortada',
      screenshot: 'Captura de tela, um pouco menor',
      mirrored: 'Espelhada',
      turned: 'Girada 3 graus',
      painted: '40% coberta de tinta',
      'edges-cut': 'Cortadas as bordas de cima e de baixo, onde fica o rótulo',
    },
    outcomes: {
      survived: 'resistiu',
      damaged: 'danificada',
      lost: 'perdida',
      unchecked: 'não verificada',
    },
    unavailable: 'Este navegador não consegue fazer essa cópia.',
    summaries: {
      pixels:
        'O que acompanha os pixels não veio junto quando a imagem foi salva de novo. A marca-d’água dentro dos pixels ainda foi lida após {count} de {total} alterações desse tipo.',
      nothing: 'Depois de salva de novo, a imagem não conservou nenhuma de suas marcas.',
      mixed: 'Algumas marcas resistiram a algumas alterações; a tabela diz quais.',
    },
    layerLine: '{layers}: ainda lá após {count} de {total} alterações.',
    limits:
      'As plataformas podem fazer outras coisas. A perda de uma marca não prova nada contra uma imagem.',
  },
  report: {
    heading: 'Relatório assinado',
    explain:
      'Um arquivo para quem perguntar depois: o hash deste arquivo, o que foi encontrado em cada camada, a versão deste verificador e a hora do relógio deste aparelho, assinados com uma chave deste navegador (JWS, ES256). Ele declara o que este verificador leu, e não que a imagem seja verdadeira.',
    save: 'Salvar o relatório assinado',
  },
  many: {
    heading: 'Vários arquivos ou uma pasta',
    files: 'Arquivos para verificar um após o outro',
    folder: 'Pasta para verificar',
    hint: 'Até {limit} arquivos. Cada um é lido neste aparelho; é possível parar, e o que já se sabe permanece.',
    progress: '{count} de {total} arquivos lidos',
    caption: 'O que diz cada arquivo',
    file: 'Arquivo',
    summary: 'Em resumo',
    saveTable: 'Salvar a tabela (CSV)',
  },
};
