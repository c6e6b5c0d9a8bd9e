export type NameSet = { men: string; women: string; surnames: string }

/** Usual names of other countries, the commonest first; `_` stands for a space. Written for the demo directory. */
export const WORLD_NAMES = {
  german: {
    men: 'Thomas Michael Andreas Stefan Peter Christian Markus Alexander Martin Jan Daniel Frank Matthias Sebastian Tobias Florian Jürgen Wolfgang Klaus Uwe Lukas Jonas Felix Maximilian Philipp Dirk Jörg Bernd Torsten Sven Ralf Holger Oliver Kai Marcel Dennis Niklas Leon Paul Simon Fabian Björn Günter Rainer Hans-Peter Karl-Heinz Hans-Jürgen Moritz Johannes Benedikt Konstantin Hendrik Carsten Volker Norbert Gregor Rüdiger Marco Patrick Timo Lars Nils Malte Jannik',
    women:
      'Sabine Susanne Petra Andrea Claudia Julia Anna Katharina Sandra Nicole Stefanie Christina Birgit Martina Monika Anja Kathrin Melanie Laura Lena Sarah Lisa Franziska Johanna Barbara Ursula Renate Heike Silke Ute Tanja Daniela Simone Nadine Jana Theresa Annika Eva-Maria Anne-Kathrin Carolin Miriam Verena Antje Britta Kerstin Doris Gudrun Ingrid Jutta Ulrike Charlotte Sophie Marie Hannah Friederike Svenja Maren Inga Vanessa Jessica',
    surnames:
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ernst Lindner Hübner Kramer Jansen Nowak Wenzel Steiner Reuter Ullrich Kirchner Barth Ott Marx Fiedler Nagel Thiel Bock Zimmer Dahmen von_Berg von_der_Heide Kluge Stark Petersen Hansen Behrens Rieger Wirth Noack Eckert Hagemann Strauß Rösler Brückner Kessler Mertens Ahrens Bach Moser Gruber Egger Pichler Zürcher Ammann Wyss Bühler Gerber',
  },
  french: {
    men: 'Jean Pierre Michel Nicolas Philippe Alain Laurent Christophe Thomas Julien Sébastien David Olivier Stéphane Éric Frédéric Guillaume Antoine Alexandre Mathieu François Pascal Thierry Bruno Vincent Jérôme Maxime Romain Benoît Cédric Arnaud Hugo Lucas Jean-Pierre Jean-Luc Jean-Marc Étienne Rémi Gaël Loïc Yann Fabrice Xavier Quentin Clément Damien',
    women:
      'Marie Nathalie Isabelle Sylvie Catherine Céline Sophie Sandrine Stéphanie Valérie Émilie Aurélie Julie Camille Élodie Virginie Caroline Anne Hélène Claire Laure Delphine Laetitia Florence Véronique Chloé Léa Manon Pauline Mathilde Margaux Inès Anne-Sophie Marie-Claire Marie-Hélène Amélie Bénédicte Agnès Corinne Noémie Charlotte Juliette',
    surnames:
      'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt Leroux Colas Fernandez Renard Arnaud Rolland Caron Aubert Giraud Leclerc Vidal Bourgeois Renaud Lemoine Picard Gaillard Philippe Leclercq Lacroix Fabre Dupuis Olivier Rodriguez Da_Silva Hubert Louis Charles Guillot Rivière Le_Gall Guillaume Adam Rey Moulin Gonzalez Berger Lecomte Menard Fleury Deschamps Carpentier Julien Benoît Paris Maillard Marchal Aubry Vasseur Le_Roux Renault Collet Prévost Delacroix de_Villiers',
  },
  spanish: {
    men: 'Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Luis Jorge Alberto Álvaro Diego Adrián Raúl Iván Rubén Enrique Óscar Ramón Andrés Víctor Santiago Joaquín Eduardo Mario Roberto Jaime Ignacio Marcos José_Luis Juan_Carlos José_Antonio Miguel_Ángel Martín Gonzalo Emilio Hugo Nicolás Tomás',
    women:
      'María Carmen Ana Laura Isabel Cristina Marta Dolores Lucía Pilar Elena Raquel Sara Paula Mercedes Rosa Teresa Beatriz Nuria Silvia Julia Patricia Irene Rocío Mónica Alba Andrea Montserrat Concepción Inmaculada Yolanda Sofía Verónica Claudia Natalia Eva Inés Lorena Noelia Ángela Ana_María María_José María_del_Carmen Gabriela Valentina Camila Daniela',
    surnames:
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco Díez Aguilar Caballero Nieto Santana Vargas Pascual Giménez Herrero Montero Lorenzo Hidalgo Ibáñez Santiago Benítez Durán Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Román Pastor Velasco Parra Sáez Moya Bravo Rivera Gallardo Soler de_la_Fuente',
  },
  italian: {
    men: 'Giuseppe Marco Andrea Francesco Alessandro Luca Giovanni Antonio Roberto Stefano Paolo Matteo Davide Mario Luigi Fabio Massimo Lorenzo Simone Claudio Daniele Federico Riccardo Emanuele Salvatore Vincenzo Nicola Giorgio Pietro Enrico Michele Gianluca Tommaso Filippo',
    women:
      'Maria Anna Giulia Francesca Sara Laura Chiara Paola Elena Silvia Valentina Martina Alessandra Federica Roberta Barbara Claudia Monica Cristina Elisa Giorgia Daniela Simona Ilaria Sofia Lucia Alice Marta Caterina Beatrice Serena Michela',
    surnames:
      "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore De_Rosa Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino D'Amico Orlando Damico Negri",
  },
  nordic: {
    men: 'Lars Anders Johan Erik Karl Per Peter Jan Mikael Fredrik Magnus Mattias Henrik Björn Ole Jens Søren Rasmus Mads Kasper Nikolaj Kristian Øyvind Håkon Sverre Torbjørn Geir Knut Jukka Mikko Antti Juha Timo Ville Markku Gustav Oskar Viktor Emil Axel Linus Niklas Jonas Simon Åke',
    women:
      'Anna Maria Karin Eva Kristina Lena Sara Emma Ingrid Helena Linda Malin Jenny Sofia Camilla Mette Hanne Kirsten Lise Pernille Louise Maja Ida Silje Marit Solveig Åse Randi Tuula Päivi Anneli Johanna Hanna Laura Elin Frida Astrid Signe Tove Annika Birgitta Kajsa',
    surnames:
      'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Lindqvist Berg Lundberg Lundgren Mattsson Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Lundin Holm Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Bakke Haugen Halvorsen Solberg Strand Lund Moen Nielsen Christensen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olesen Thomsen Møller Mortensen Knudsen Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Saarinen Salminen Niemi Åberg Öberg Nyström Ekström Dahl Aas Nygård Bjørnstad',
  },
  dutch: {
    men: 'Jan Peter Hans Kees Marco Dennis Jeroen Mark Martijn Bas Tim Sander Rob Erik Frank Ruben Thijs Daan Lars Niels Wouter Maarten Joost Koen Pieter Willem Bart Stijn Sven Gijs',
    women:
      'Anna Maria Monique Esther Linda Marieke Saskia Sanne Lotte Femke Anouk Iris Eline Marloes Ingrid Petra Mirjam Wilma Inge Judith Fleur Roos Eva Sophie Lieke Annemiek Nienke Sofie Hanneke Carolien',
    surnames:
      "de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen van_den_Broek de_Bruijn Schouten van_Beek Willems van_Vliet Maas Verhoeven Koster van_Dam van_der_Wal Prins Blom Huisman Peeters Kuipers van_Veen Kuiper Post Claes Maes Mertens Wouters Goossens De_Smet Desmet Lambrechts Van_Damme 't_Hart in_'t_Veld",
  },
  indian: {
    men: 'Rahul Amit Rajesh Sanjay Vijay Anil Suresh Ravi Arjun Vikram Rohit Karthik Deepak Manish Sandeep Aditya Nikhil Prakash Ashok Ganesh Srinivas Harish Mohan Naveen Gaurav Varun Siddharth Abhishek Pradeep Ajay Imran Faisal',
    women:
      'Priya Anjali Pooja Neha Kavita Sunita Deepa Lakshmi Divya Shreya Swati Meera Rekha Anita Sneha Nisha Ritu Asha Vidya Aishwarya Radhika Shalini Preeti Aparna Geeta Ananya Ishita Fatima Sana Revathi',
    surnames:
      'Sharma Patel Singh Kumar Gupta Reddy Shah Mehta Verma Joshi Rao Nair Iyer Agarwal Mishra Desai Jain Kapoor Malhotra Chopra Bhatt Pillai Menon Das Mukherjee Chatterjee Banerjee Ghosh Bose Sen Kulkarni Deshpande Patil Naidu Prasad Choudhury Khan Ahmed Sinha Tiwari Pandey Yadav Saxena Srivastava Khanna Bhatia Kaur Gill Sethi Krishnan Subramanian Venkatesh Ramachandran Rajan Murthy Hegde Shetty Gowda Thakur Chauhan Rathore Dutta',
  },
  eastAsian: {
    men: 'Wei Jun Hao Ming Lei Jie Tao Bin Chao Peng Yong Gang Feng Hiroshi Takashi Kenji Daisuke Takeshi Kazuki Yuki Haruto Satoshi Min-jun Ji-hoon Sung-min Dong-hyun Jae-won Hyun-woo Kai-wen Chun-hao Zhi-wei Anh Minh Quang Tuan Duc',
    women:
      'Li Fang Na Jing Yan Xiu Min Hui Ying Xin Mei Lan Yuko Akiko Yumi Keiko Haruka Sakura Aoi Naoko Ji-woo Seo-yeon Min-ji Soo-jin Eun-ji Hye-jin Ya-ting Shu-fen Mei-ling Hoa Linh Thao Huong Trang',
    surnames:
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong Wong Chan Leung Cheung Lau Ho Chang Tsai',
  },
  polish: {
    men: 'Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Stanisław Jakub Adam Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz Maciej Rafał Kamil Jacek Robert Szymon Bartosz',
    women:
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Magdalena Elżbieta Joanna Aleksandra Zofia Monika Natalia Dorota Karolina Marta Beata Iwona Justyna Paulina Weronika Alicja Wiktoria Kinga',
    surnames:
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski',
  },
} as const satisfies Record<string, NameSet>
